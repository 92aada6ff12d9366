package org.salute.footage.boundary;

import static org.salute.account.entity.Permission.LOG_INTERACTION;
import static org.salute.account.entity.Permission.READ_INTERACTION;
import static org.salute.account.entity.Permission.REFERENCE_FOOTAGE;
import static org.salute.account.entity.Permission.RELEASE_FOOTAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.salute.account.boundary.CurrentUser;
import org.salute.account.boundary.Requires;
import org.salute.audit.boundary.AuditTrail;
import org.salute.audit.entity.AuditAct;
import org.salute.audit.entity.AuditEntry;
import org.salute.audit.entity.AuditedRecord;
import org.salute.footage.control.FootageCheck;
import org.salute.footage.control.TimeCode;
import org.salute.footage.entity.CheckResult;
import org.salute.footage.entity.FootageCategory;
import org.salute.footage.entity.FootageContent;
import org.salute.footage.entity.FootageOwner;
import org.salute.footage.entity.FootageReference;
import org.salute.footage.entity.FootageRetention;
import org.salute.footage.entity.Release;
import org.salute.footage.entity.ReleaseGate;
import org.salute.interaction.boundary.InteractionAccess;
import org.salute.platform.persistence.NotFound;
import org.salute.platform.time.AgencyTime;
import org.salute.platform.validation.Checks;
import org.salute.platform.validation.InvalidInput;

/** The references to footage of an interaction; who may see or change the interaction may see or change them. */
@ApplicationScoped
@Transactional
public class FootageReferences {

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

    /** Links a recording to an interaction. @throws InvalidInput naming every field that is missing or wrong */
    @Requires(REFERENCE_FOOTAGE)
    public long add(long interactionId, FootageContent content, Collection<Long> categoryIds) {
        AuditedRecord record = access.changeable(interactionId);
        FootageCheck.content(content, time.today());
        FootageReference footage =
                new FootageReference(interactionId, content, categories(categoryIds), user.name(), time.now());
        em.persist(footage);
        audit.done(AuditAct.FOOTAGE_ADDED, record, footage.shortName());
        em.flush();
        return footage.id();
    }

    /**
     * Corrects a reference; the trail keeps what was replaced.
     *
     * @throws InvalidInput naming every field that is missing or wrong
     * @throws OptimisticLockException where somebody else changed it meanwhile
     */
    @Requires(REFERENCE_FOOTAGE)
    public void correct(long id, long version, FootageContent content, Collection<Long> categoryIds) {
        FootageReference footage = find(id);
        AuditedRecord record = access.changeable(footage.interactionId());
        if (footage.version() != version) {
            throw new OptimisticLockException(footage.shortName() + " was changed elsewhere");
        }
        FootageCheck.content(content, time.today());
        FootageContent before = footage.content();
        Release releaseBefore = footage.release();
        footage.correct(content, categories(categoryIds));
        AuditEntry line = audit.done(AuditAct.FOOTAGE_CHANGED, record, footage.shortName());
        if (!before.equals(footage.content())) {
            line.changed("footage", before.toString(), footage.content().toString());
        }
        if (releaseBefore != footage.release()) {
            line.changed("release", releaseBefore.name(), footage.release().name());
        }
        em.flush();
    }

    /** Notes what somebody found who followed the reference today. */
    @Requires(REFERENCE_FOOTAGE)
    public void check(long id, CheckResult result) {
        FootageReference footage = find(id);
        AuditedRecord record = access.changeable(footage.interactionId());
        footage.check(result, time.today());
        audit.done(AuditAct.FOOTAGE_CHECKED, record, footage.shortName() + ": " + result);
        em.flush();
    }

    /**
     * Decides whether the reference may leave the record.
     *
     * @param statute needed for EXEMPT
     * @param note the consent or the reason; needed for CLEARED where the gate's questions were answered with yes
     */
    @Requires(RELEASE_FOOTAGE)
    public void decideRelease(long id, Release release, ReleaseGate gate, String statute, String note) {
        FootageReference footage = find(id);
        AuditedRecord record = access.readable(footage.interactionId());
        boolean third = gate.thirdParty() || footage.content().owner() == FootageOwner.THIRD_PARTY;
        ReleaseGate asked = new ReleaseGate(
                gate.insideResidence(),
                gate.healthFacility(),
                gate.privacyExpected(),
                gate.minorInvolved(),
                gate.callerIdentity(),
                third);
        FootageCheck.release(release, asked, statute, note);
        Release before = footage.release();
        footage.decideRelease(release, asked, statute, note, user.name(), time.now());
        audit.done(AuditAct.FOOTAGE_RELEASE_DECIDED, record, footage.shortName() + ": " + release)
                .changed("release", before.name(), release.name());
        em.flush();
    }

    /** Notes how often a post had been seen. @throws InvalidInput for a negative count, no platform, or a future moment */
    @Requires(REFERENCE_FOOTAGE)
    public void countViews(long id, Long views, String platform, Instant capturedAt) {
        FootageReference footage = find(id);
        AuditedRecord record = access.changeable(footage.interactionId());
        new Checks()
                .require(views != null && views >= 0, "views", "footage.problem.views")
                .present(platform, "platform")
                .atMost(60, platform, "platform")
                .require(
                        capturedAt != null && !capturedAt.isAfter(time.now()),
                        "capturedAt",
                        "footage.problem.captured-at")
                .throwIfAny();
        footage.countViews(views, platform, capturedAt, user.name());
        audit.done(AuditAct.VIEWS_COUNTED, record, footage.shortName() + ": " + views + " (" + platform + ")");
        em.flush();
    }

    /** The references of an interaction, for who may read it. */
    @Requires({READ_INTERACTION, LOG_INTERACTION})
    public List<FootageRow> list(long interactionId) {
        access.readable(interactionId);
        return rows(interactionId, false);
    }

    /** What may be shown outside the record: cleared references only. */
    @Requires({READ_INTERACTION, LOG_INTERACTION})
    public List<FootageRow> listCleared(long interactionId) {
        access.readable(interactionId);
        return rows(interactionId, true);
    }

    /** A reference, for who may read its interaction. @throws NotFound when there is none, or one may not know of it */
    @Requires(READ_INTERACTION)
    public FootageDetail get(long id) {
        FootageReference footage = find(id);
        AuditedRecord record = access.readable(footage.interactionId());
        LocalDate today = time.today();
        return new FootageDetail(
                footage.id(),
                footage.version(),
                footage.interactionId(),
                record.number(),
                footage.content(),
                footage.categories(),
                footage.goesOn(),
                FootageRetention.warning(footage.goesOn(), today),
                footage.stateOn(today),
                footage.checkedOn(),
                footage.checkResult(),
                footage.gate(),
                footage.release(),
                footage.statute(),
                footage.consentNote(),
                footage.releaseDecidedBy(),
                footage.releaseDecidedAt(),
                footage.viewCounts().stream()
                        .map(v -> new FootageDetail.Views(v.views(), v.platform(), v.capturedAt(), v.capturedBy()))
                        .toList(),
                user.may(REFERENCE_FOOTAGE) && access.mayChange(footage.interactionId()),
                user.may(RELEASE_FOOTAGE));
    }

    /** The categories offered, in the agency's order. */
    @Requires(REFERENCE_FOOTAGE)
    public List<FootageCategory> listCategories() {
        return em.createQuery(
                        "select c from FootageCategory c where c.active = true order by c.id", FootageCategory.class)
                .getResultList();
    }

    private List<FootageRow> rows(long interactionId, boolean onlyCleared) {
        LocalDate today = time.today();
        return em
                .createQuery(
                        "select f from FootageReference f where f.interactionId = :id order by f.id",
                        FootageReference.class)
                .setParameter("id", interactionId)
                .getResultList()
                .stream()
                .filter(f -> !onlyCleared || f.release() == Release.CLEARED)
                .map(f -> row(f, today))
                .toList();
    }

    private static FootageRow row(FootageReference footage, LocalDate today) {
        FootageContent content = footage.content();
        String span = content.startsAtSecond() == null && content.endsAtSecond() == null
                ? ""
                : TimeCode.format(Objects.requireNonNullElse(content.startsAtSecond(), 0)) + " – "
                        + TimeCode.format(content.endsAtSecond());
        return new FootageRow(
                footage.id(),
                content.kind(),
                footage.shortName(),
                content.title(),
                span,
                content.owner(),
                footage.goesOn(),
                FootageRetention.warning(footage.goesOn(), today),
                footage.stateOn(today),
                footage.latestViews(),
                footage.release());
    }

    private FootageReference find(long id) {
        FootageReference footage = em.find(FootageReference.class, id);
        if (footage == null) {
            throw new NotFound("footage " + id);
        }
        access.readable(footage.interactionId());
        return footage;
    }

    private Set<FootageCategory> categories(Collection<Long> ids) {
        Set<FootageCategory> found = new HashSet<>();
        ids.forEach(id -> found.add(em.find(FootageCategory.class, id)));
        found.remove(null);
        return found;
    }
}
