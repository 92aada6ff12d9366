package org.salute.interaction.boundary;

import static org.salute.account.entity.Permission.KEEP_INTERACTION;
import static org.salute.account.entity.Permission.LOG_INTERACTION;
import static org.salute.account.entity.Permission.READ_INTERACTION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.salute.account.boundary.CurrentUser;
import org.salute.account.boundary.Requires;
import org.salute.audit.boundary.AuditTrail;
import org.salute.audit.entity.AuditAct;
import org.salute.audit.entity.AuditedRecord;
import org.salute.interaction.control.MediaType;
import org.salute.interaction.entity.Attachment;
import org.salute.interaction.entity.AttachmentContent;
import org.salute.platform.persistence.NotFound;
import org.salute.platform.time.AgencyTime;
import org.salute.platform.validation.InvalidInput;
import org.salute.platform.validation.Problem;

/** Letters and photographs of an interaction. */
@ApplicationScoped
@Transactional
public class Attachments {

    /** The most bytes of one attachment. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    @PersistenceContext(unitName = "salute")
    private EntityManager em;

    @Inject
    private InteractionAccess access;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private AgencyTime time;

    /** A file for download. */
    public record Download(String fileName, String mediaType, byte[] content) {}

    /**
     * Keeps a letter or photograph with the interaction.
     *
     * @param fileName as the person's computer calls it; only its last part is kept
     * @throws InvalidInput for an empty or too large file, or one that is neither PDF, JPEG, PNG, WebP nor HEIC by content
     */
    @Requires({LOG_INTERACTION, KEEP_INTERACTION})
    public void add(long interactionId, String fileName, byte[] content) {
        AuditedRecord record = access.changeable(interactionId);
        if (content.length == 0 || content.length > MOST_BYTES) {
            throw new InvalidInput(Problem.of("file", "attachment.problem.size"));
        }
        MediaType kind = MediaType.of(content)
                .orElseThrow(() -> new InvalidInput(Problem.of("file", "attachment.problem.kind")));
        Attachment attachment = new Attachment(
                interactionId,
                safe(fileName, kind),
                kind.type(),
                content.length,
                sha256(content),
                user.name(),
                time.now());
        em.persist(attachment);
        em.flush();
        em.persist(new AttachmentContent(attachment.id(), content));
        audit.done(AuditAct.ATTACHMENT_ADDED, record, attachment.fileName());
    }

    /** No longer offers an attachment; it stays in the database. @return the interaction it belongs to */
    @Requires({LOG_INTERACTION, KEEP_INTERACTION})
    public long remove(long attachmentId) {
        Attachment attachment = offered(attachmentId);
        AuditedRecord record = access.changeable(attachment.interactionId());
        attachment.remove(time.now());
        audit.done(AuditAct.ATTACHMENT_REMOVED, record, attachment.fileName());
        return attachment.interactionId();
    }

    /** The file, for who may read the interaction. @throws NotFound when there is none, or one may not know of it */
    @Requires(READ_INTERACTION)
    public Download fetch(long attachmentId) {
        Attachment attachment = offered(attachmentId);
        AuditedRecord record = access.readable(attachment.interactionId());
        audit.done(AuditAct.ATTACHMENT_READ, record, attachment.fileName());
        byte[] content = em.find(AttachmentContent.class, attachmentId).content();
        return new Download(attachment.fileName(), attachment.mediaType(), content);
    }

    private Attachment offered(long attachmentId) {
        Attachment attachment = em.find(Attachment.class, attachmentId);
        if (attachment == null || !attachment.isOffered()) {
            throw new NotFound("attachment " + attachmentId);
        }
        return attachment;
    }

    private static String safe(String fileName, MediaType kind) {
        String name = fileName == null
                ? ""
                : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        name = name.replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[\\p{Cntrl}\"<>|:*?;]", "")
                .strip();
        if (name.isEmpty()) {
            name = "attachment";
        }
        return name.substring(0, Math.min(name.length(), 150)) + "." + kind.extension();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
