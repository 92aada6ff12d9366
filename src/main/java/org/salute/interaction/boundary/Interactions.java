package org.salute.interaction.boundary;

import static org.salute.account.entity.Permission.ACKNOWLEDGE_INTERACTION;
import static org.salute.account.entity.Permission.KEEP_INTERACTION;
import static org.salute.account.entity.Permission.LOG_INTERACTION;
import static org.salute.account.entity.Permission.VERIFY_EVERY_INTERACTION;
import static org.salute.account.entity.Permission.VERIFY_INTERACTION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.salute.account.boundary.CurrentUser;
import org.salute.account.boundary.Requires;
import org.salute.audit.boundary.AuditTrail;
import org.salute.audit.entity.AuditAct;
import org.salute.audit.entity.AuditEntry;
import org.salute.audit.entity.AuditedRecord;
import org.salute.audit.entity.RecordKind;
import org.salute.interaction.control.InteractionChanges;
import org.salute.interaction.control.InteractionCheck;
import org.salute.interaction.control.ReviewRight;
import org.salute.interaction.entity.Actor;
import org.salute.interaction.entity.Interaction;
import org.salute.interaction.entity.InteractionContent;
import org.salute.interaction.entity.InteractionState;
import org.salute.interaction.entity.Posting;
import org.salute.interaction.entity.StepRefused;
import org.salute.personnel.boundary.Postings;
import org.salute.platform.time.AgencyTime;
import org.salute.platform.validation.Checks;
import org.salute.platform.validation.InvalidInput;
import org.salute.platform.validation.Problem;

/** The door for every write to an interaction: drafts, and the steps from submission to archive. */
@ApplicationScoped
@Transactional
public class Interactions {

    private static final int REASON_LENGTH = 2000;

    @PersistenceContext(unitName = "salute")
    private EntityManager em;

    @Inject
    private InteractionAccess access;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private ReviewRight review;

    @Inject
    private Postings postings;

    @Inject
    private AgencyTime time;

    /**
     * Saves what was written so far, however incomplete; the first time this begins the record.
     *
     * @param id null to begin
     * @param version the version the writer has before him
     * @throws InvalidInput where a text is longer than the record can hold
     * @throws OptimisticLockException where the draft was saved elsewhere meanwhile
     */
    @Requires(LOG_INTERACTION)
    public SavedDraft save(Long id, long version, InteractionContent content) {
        throwIfAny(InteractionCheck.lengths(content));
        Interaction interaction = id == null ? begin() : open(id, version);
        write(interaction, content);
        noteCorrection(interaction);
        return saved(interaction);
    }

    /**
     * Hands the record in.
     *
     * @throws InvalidInput naming everything that is missing or wrong; what was written before stays saved
     * @throws OptimisticLockException where it was changed elsewhere meanwhile
     */
    @Requires(LOG_INTERACTION)
    public SavedDraft submit(Long id, long version, InteractionContent content) {
        throwIfAny(InteractionCheck.complete(content, time.now()));
        Interaction interaction = id == null ? begin() : open(id, version);
        write(interaction, content);
        interaction.submit(actor(), time.now());
        AuditEntry line = audit.done(AuditAct.SUBMITTED, audited(interaction), null);
        interaction
                .submittedContent()
                .ifPresent(before -> InteractionChanges.between(before, content)
                        .forEach(change -> line.changed(change.field(), change.oldValue(), change.newValue())));
        interaction.keepSubmitted(InteractionChanges.toText(content));
        return saved(interaction);
    }

    /** Confirms what somebody below logged; {@code comment} is a word of praise or null. */
    @Requires({VERIFY_INTERACTION, VERIFY_EVERY_INTERACTION})
    public void verify(long id, String comment) {
        new Checks().atMost(REASON_LENGTH, comment, "comment").throwIfAny();
        Interaction interaction = forReview(id);
        interaction.verify(actor(), time.now());
        leave(AuditAct.VERIFIED, interaction, blankToNull(comment));
    }

    /** Sends the record back to its logger. @throws InvalidInput without a reason */
    @Requires({VERIFY_INTERACTION, VERIFY_EVERY_INTERACTION})
    public void sendBack(long id, String reason) {
        requireReason(reason);
        Interaction interaction = forReview(id);
        interaction.sendBack(actor());
        leave(AuditAct.RETURNED, interaction, reason);
    }

    /** Takes the record back before it is verified. @throws InvalidInput without a reason */
    @Requires(LOG_INTERACTION)
    public void withdraw(long id, String reason) {
        requireReason(reason);
        Interaction interaction = readable(id);
        interaction.withdraw(actor());
        leave(AuditAct.WITHDRAWN, interaction, reason);
    }

    /** Closes a verified record to further work. */
    @Requires(KEEP_INTERACTION)
    public void archive(long id) {
        Interaction interaction = readable(id);
        interaction.archive();
        leave(AuditAct.ARCHIVED, interaction, null);
    }

    /** Declares a record void; it stays readable, with the reason. @throws InvalidInput without a reason */
    @Requires(KEEP_INTERACTION)
    public void declareVoid(long id, String reason) {
        requireReason(reason);
        Interaction interaction = readable(id);
        interaction.declareVoid();
        leave(AuditAct.VOIDED, interaction, reason);
    }

    /** The signed-in deputy has read what stands in his record, and may say something to it, now or later. */
    @Requires(ACKNOWLEDGE_INTERACTION)
    public void acknowledge(long id, String comment) {
        new Checks().atMost(REASON_LENGTH, comment, "comment").throwIfAny();
        Interaction interaction = readable(id);
        long deputy = user.deputyId().orElseThrow(() -> new StepRefused("interaction.refused.not-taken-part"));
        boolean first = interaction.participations().stream()
                .anyMatch(p -> p.deputyId() == deputy && p.acknowledgedAt().isEmpty());
        interaction.acknowledge(deputy, comment, time.now());
        em.lock(interaction, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        leave(first ? AuditAct.ACKNOWLEDGED : AuditAct.COMMENTED, interaction, blankToNull(comment));
    }

    private Interaction begin() {
        Number next = (Number) em.createNativeQuery("select nextval('interaction_number')")
                .getResultList()
                .get(0);
        Instant now = time.now();
        String number = "INT-%d-%06d".formatted(now.atZone(time.zone()).getYear(), next.longValue());
        Interaction interaction = new Interaction(number, actor(), now);
        em.persist(interaction);
        em.flush();
        audit.done(AuditAct.LOGGED, audited(interaction), null);
        return interaction;
    }

    /** Others may read a returned record: that it is being corrected stands in its trail, once and not for each save. */
    private void noteCorrection(Interaction interaction) {
        if (interaction.state() == InteractionState.RETURNED
                && !audit.lastChangeIs(AuditAct.CORRECTED, RecordKind.INTERACTION, interaction.id())) {
            audit.done(AuditAct.CORRECTED, audited(interaction), null);
        }
    }

    private Interaction open(long id, long version) {
        Interaction interaction = readable(id);
        if (interaction.version() != version) {
            throw new OptimisticLockException(interaction.number() + " was changed elsewhere");
        }
        return interaction;
    }

    private Interaction readable(long id) {
        access.readable(id);
        return em.find(Interaction.class, id);
    }

    private Interaction forReview(long id) {
        Interaction interaction = readable(id);
        if (!review.isOpenFor(interaction)) {
            throw new StepRefused("interaction.refused.not-above");
        }
        return interaction;
    }

    private void write(Interaction interaction, InteractionContent content) {
        interaction.write(content, actor(), time.now());
        Instant day = content.occurredAt() == null ? time.now() : content.occurredAt();
        List<Long> deputies = content.participants().stream()
                .map(InteractionContent.Participant::deputyId)
                .toList();
        interaction.post(postings.on(deputies, time.dayOf(day)).stream()
                .map(p -> new Posting(p.deputyId(), p.unitId(), p.rankId()))
                .toList());
    }

    private SavedDraft saved(Interaction interaction) {
        em.flush();
        return new SavedDraft(interaction.id(), interaction.version(), interaction.number(), interaction.savedAt());
    }

    private Actor actor() {
        return new Actor(user.id(), user.name(), user.deputyId().orElse(null));
    }

    /** Leaves the line, and finds out now, not at the end of the transaction, whether somebody else was quicker. */
    private void leave(AuditAct act, Interaction interaction, String note) {
        audit.done(act, audited(interaction), note);
        em.flush();
    }

    private static AuditedRecord audited(Interaction interaction) {
        return new AuditedRecord(RecordKind.INTERACTION, interaction.id(), interaction.number());
    }

    private static void requireReason(String reason) {
        new Checks()
                .present(reason, "reason")
                .atMost(REASON_LENGTH, reason, "reason")
                .throwIfAny();
    }

    private static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
