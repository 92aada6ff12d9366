package org.salute.interaction.boundary;

import static org.salute.account.entity.Permission.ACKNOWLEDGE_INTERACTION;
import static org.salute.account.entity.Permission.KEEP_INTERACTION;
import static org.salute.account.entity.Permission.LOG_INTERACTION;
import static org.salute.account.entity.Permission.READ_INTERACTION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.salute.account.boundary.CurrentUser;
import org.salute.account.boundary.Requires;
import org.salute.audit.boundary.AuditTrail;
import org.salute.audit.entity.AuditAct;
import org.salute.audit.entity.AuditEntry;
import org.salute.audit.entity.AuditedRecord;
import org.salute.audit.entity.RecordKind;
import org.salute.interaction.control.ReviewRight;
import org.salute.interaction.entity.Actor;
import org.salute.interaction.entity.Attachment;
import org.salute.interaction.entity.CallType;
import org.salute.interaction.entity.Category;
import org.salute.interaction.entity.Interaction;
import org.salute.interaction.entity.InteractionState;
import org.salute.interaction.entity.Participation;
import org.salute.interaction.entity.Zone;
import org.salute.personnel.boundary.PostedNames;
import org.salute.platform.persistence.NotFound;

/** Shows one interaction whole, to who may know of it; that it was read stands in the audit trail. */
@ApplicationScoped
@Transactional
public class InteractionRecords {

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
    private PostedNames names;

    /** The interaction, and a line that it was read. @throws NotFound when there is none, or one may not know of it */
    @Requires(READ_INTERACTION)
    public InteractionDetail read(long id) {
        AuditedRecord record = access.readable(id);
        audit.done(AuditAct.READ, record, null);
        return detail(id);
    }

    /** The interaction as part of another page, which is not a reading of it. @throws NotFound as {@link #read} does */
    @Requires(READ_INTERACTION)
    public InteractionDetail show(long id) {
        access.readable(id);
        return detail(id);
    }

    /** One's own interaction for writing on. @throws NotFound when there is none that one may write on now */
    @Requires(LOG_INTERACTION)
    public InteractionDetail open(long id) {
        access.readable(id);
        InteractionDetail detail = detail(id);
        if (!detail.steps().contains(InteractionStep.CORRECT)) {
            throw new NotFound(detail.number() + " is not open for writing");
        }
        return detail;
    }

    private InteractionDetail detail(long id) {
        Interaction interaction = em.find(Interaction.class, id);
        var content = interaction.content();
        List<AuditEntry> trail = audit.of(RecordKind.INTERACTION, id).stream()
                .filter(entry -> entry.act() != AuditAct.READ && entry.act() != AuditAct.ATTACHMENT_READ)
                .toList();
        return new InteractionDetail(
                interaction.id(),
                interaction.version(),
                interaction.number(),
                interaction.state(),
                interaction.loggedByName(),
                interaction.savedAt(),
                content,
                find(Category.class, content.categoryId()),
                find(CallType.class, content.callTypeId()),
                find(Zone.class, content.zoneId()),
                deputies(interaction),
                attachments(id),
                trail,
                steps(interaction));
    }

    private <T> T find(Class<T> type, Long id) {
        return id == null ? null : em.find(type, id);
    }

    private List<InteractionDetail.Deputy> deputies(Interaction interaction) {
        Map<Long, PostedNames.Named> byId = names
                .of(interaction.participations().stream()
                        .map(p -> new PostedNames.Posting(
                                p.deputyId(),
                                p.unitId().orElse(null),
                                p.rankId().orElse(null)))
                        .toList())
                .stream()
                .collect(Collectors.toMap(PostedNames.Named::deputyId, Function.identity()));
        return interaction.participations().stream()
                .map(p -> deputy(p, byId.get(p.deputyId())))
                .toList();
    }

    private static InteractionDetail.Deputy deputy(Participation participation, PostedNames.Named named) {
        return new InteractionDetail.Deputy(
                participation.deputyId(),
                named.titledName(),
                named.badgeNumber(),
                named.unit(),
                participation.part(),
                participation.acknowledgedAt().orElse(null),
                participation.comments().stream()
                        .map(c -> new InteractionDetail.Comment(c.text(), c.commentedAt()))
                        .toList());
    }

    private List<InteractionDetail.Attached> attachments(long id) {
        return em
                .createQuery(
                        "select a from Attachment a where a.interactionId = :id and a.removedAt is null order by a.id",
                        Attachment.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(a -> new InteractionDetail.Attached(
                        a.id(), a.fileName(), a.mediaType(), a.sizeBytes(), a.addedAt(), a.addedByName()))
                .toList();
    }

    private Set<InteractionStep> steps(Interaction interaction) {
        Set<InteractionStep> steps = EnumSet.noneOf(InteractionStep.class);
        Actor me = new Actor(user.id(), user.name(), user.deputyId().orElse(null));
        InteractionState state = interaction.state();
        boolean logger = interaction.isLoggedBy(me);
        boolean recorded = state == InteractionState.VERIFIED || state == InteractionState.ARCHIVED;
        if (logger && user.may(LOG_INTERACTION)) {
            add(steps, interaction.isOpenForWriting(), InteractionStep.CORRECT);
            add(steps, interaction.isOpenForWriting() || state == InteractionState.SUBMITTED, InteractionStep.WITHDRAW);
        }
        if (state == InteractionState.SUBMITTED
                && !logger
                && !interaction.tookPart(me)
                && review.isOpenFor(interaction)) {
            steps.add(InteractionStep.VERIFY);
            steps.add(InteractionStep.SEND_BACK);
        }
        if (user.may(KEEP_INTERACTION)) {
            add(steps, state == InteractionState.VERIFIED, InteractionStep.ARCHIVE);
            add(steps, recorded || state == InteractionState.SUBMITTED, InteractionStep.DECLARE_VOID);
        }
        if (recorded && interaction.tookPart(me) && user.may(ACKNOWLEDGE_INTERACTION)) {
            boolean open = interaction.participations().stream()
                    .anyMatch(p ->
                            p.deputyId() == me.deputyId() && p.acknowledgedAt().isEmpty());
            steps.add(open ? InteractionStep.ACKNOWLEDGE : InteractionStep.COMMENT);
        }
        add(steps, access.mayChange(interaction.id()), InteractionStep.ADD_FOOTAGE);
        return steps;
    }

    private static void add(Set<InteractionStep> steps, boolean allowed, InteractionStep step) {
        if (allowed) {
            steps.add(step);
        }
    }
}
