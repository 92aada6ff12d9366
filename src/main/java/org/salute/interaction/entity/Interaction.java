package org.salute.interaction.entity;

import static org.salute.interaction.entity.InteractionState.ARCHIVED;
import static org.salute.interaction.entity.InteractionState.DRAFT;
import static org.salute.interaction.entity.InteractionState.RETURNED;
import static org.salute.interaction.entity.InteractionState.SUBMITTED;
import static org.salute.interaction.entity.InteractionState.VERIFIED;
import static org.salute.interaction.entity.InteractionState.VOIDED;
import static org.salute.interaction.entity.InteractionState.WITHDRAWN;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.salute.platform.persistence.Versioned;

/**
 * An exemplary interaction: what deputies did well in the community, as a supervisor wrote it down.
 *
 * <p>It begins as a draft that only its logger sees and that may be incomplete in every way. Submitted, it is complete and
 * waits for somebody above the logger, or HR, to verify it; he may return it with a reason, and the logger corrects and
 * submits again. Verified, it stands in the record of every deputy who took part, who acknowledges it. HR archives it in
 * the end. Until it is verified the logger may withdraw it; HR may declare it void. Nothing is ever deleted.
 */
@Entity
public class Interaction extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_interaction")
    @SequenceGenerator(name = "seq_interaction", sequenceName = "seq_interaction", allocationSize = 50)
    private Long id;

    private String number;

    @Enumerated(EnumType.STRING)
    private InteractionState state = DRAFT;

    @Column(name = "logged_by_id")
    private long loggedById;

    @Column(name = "logged_by_name")
    private String loggedByName;

    @Column(name = "logged_by_deputy_id")
    private Long loggedByDeputyId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "occurred_text")
    private String occurredText;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "listed_at")
    private Instant listedAt;

    @Column(name = "cad_number")
    private String cadNumber;

    @Column(name = "call_type_id")
    private Long callTypeId;

    @Column(name = "zone_id")
    private Long zoneId;

    @Column(name = "category_id")
    private Long categoryId;

    private String title;
    private String narrative;

    @Column(name = "teaching_point")
    private String teachingPoint;

    private String outcome;
    private String thanks;

    @Enumerated(EnumType.STRING)
    private Notice notice;

    @Column(name = "submitted_content")
    private String submittedContent;

    @OneToMany(mappedBy = "interaction", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Participation> participations = new ArrayList<>();

    @OneToMany(mappedBy = "interaction", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<CommunityMember> members = new ArrayList<>();

    /** For Jakarta Persistence. */
    protected Interaction() {}

    /** An empty draft. @param number the human number, "INT-2026-000123" */
    public Interaction(String number, Actor loggedBy, Instant at) {
        this.number = number;
        this.loggedById = loggedBy.accountId();
        this.loggedByName = loggedBy.name();
        this.loggedByDeputyId = loggedBy.deputyId();
        this.createdAt = at;
        this.savedAt = at;
        this.listedAt = at;
    }

    /**
     * Takes what was written, complete or not.
     *
     * @throws StepRefused unless the record is a draft or was returned, and {@code by} is its logger
     */
    public void write(InteractionContent content, Actor by, Instant at) {
        refuseUnless(isLoggedBy(by), "interaction.refused.not-logger");
        refuseUnless(isOpenForWriting(), "interaction.refused.not-open");
        occurredText = content.occurredText();
        occurredAt = content.occurredAt();
        listedAt = occurredAt == null ? createdAt : occurredAt;
        cadNumber = content.cadNumber();
        callTypeId = content.callTypeId();
        zoneId = content.zoneId();
        categoryId = content.categoryId();
        title = content.title();
        narrative = content.narrative();
        teachingPoint = content.teachingPoint();
        outcome = content.outcome();
        thanks = content.thanks();
        notice = content.notice();
        writeParticipants(content.participants());
        writeMembers(content.members());
        savedAt = at;
    }

    /** Records the rank and unit that the deputies had on the day of the interaction. */
    public void post(List<Posting> postings) {
        participations.forEach(participation -> postings.stream()
                .filter(posting -> posting.deputyId() == participation.deputyId())
                .findFirst()
                .ifPresent(participation::servedAs));
    }

    /**
     * Hands the record in. Its content has been found complete.
     *
     * @throws StepRefused unless it is a draft or was returned, and {@code by} is its logger
     */
    public void submit(Actor by, Instant at) {
        refuseUnless(isLoggedBy(by), "interaction.refused.not-logger");
        refuseUnless(isOpenForWriting(), "interaction.refused.not-open");
        state = SUBMITTED;
        submittedAt = at;
    }

    /**
     * Confirms the record; from here on it stands in the deputies' own records.
     *
     * @throws StepRefused unless it is submitted and {@code by} neither logged it nor took part in it
     */
    public void verify(Actor by, Instant at) {
        refuseUnless(state == SUBMITTED, "interaction.refused.not-submitted");
        refuseUnless(!isLoggedBy(by), "interaction.refused.own-record");
        refuseUnless(!tookPart(by), "interaction.refused.took-part");
        state = VERIFIED;
        verifiedAt = at;
    }

    /** Sends the record back to its logger for correction; same guards as {@link #verify}. */
    public void sendBack(Actor by) {
        refuseUnless(state == SUBMITTED, "interaction.refused.not-submitted");
        refuseUnless(!isLoggedBy(by), "interaction.refused.own-record");
        refuseUnless(!tookPart(by), "interaction.refused.took-part");
        state = RETURNED;
    }

    /** Takes the record back before it is verified. @throws StepRefused when verified, or {@code by} is not its logger */
    public void withdraw(Actor by) {
        refuseUnless(isLoggedBy(by), "interaction.refused.not-logger");
        refuseUnless(EnumSet.of(DRAFT, SUBMITTED, RETURNED).contains(state), "interaction.refused.too-late");
        state = WITHDRAWN;
    }

    /** Closes the record to further work. @throws StepRefused unless it is verified */
    public void archive() {
        refuseUnless(state == VERIFIED, "interaction.refused.not-verified");
        state = ARCHIVED;
    }

    /** Declares the record void. @throws StepRefused unless it is submitted, verified or archived */
    public void declareVoid() {
        refuseUnless(EnumSet.of(SUBMITTED, VERIFIED, ARCHIVED).contains(state), "interaction.refused.not-voidable");
        state = VOIDED;
    }

    /**
     * The deputy has read it, and perhaps says something to it. A second acknowledgment changes nothing; a comment is
     * always added.
     *
     * @param comment null or empty for none
     * @throws StepRefused unless it stands in the deputy's record
     */
    public void acknowledge(long deputyId, String comment, Instant at) {
        refuseUnless(state == VERIFIED || state == ARCHIVED, "interaction.refused.not-verified");
        Participation own =
                participationOf(deputyId).orElseThrow(() -> new StepRefused("interaction.refused.not-taken-part"));
        own.acknowledge(at);
        if (comment != null && !comment.isBlank()) {
            own.comment(comment, at);
        }
    }

    /** Keeps the content as it was submitted, in the form given, so that the next submission can show what changed. */
    public void keepSubmitted(String content) {
        this.submittedContent = content;
    }

    /** Whether the logger may still write in it. */
    public boolean isOpenForWriting() {
        return state == DRAFT || state == RETURNED;
    }

    /** Whether the person is its logger. */
    public boolean isLoggedBy(Actor person) {
        return person.accountId() == loggedById;
    }

    /** Whether the person is one of its deputies. */
    public boolean tookPart(Actor person) {
        return person.deputyId() != null && participationOf(person.deputyId()).isPresent();
    }

    /** What is written in it now. */
    public InteractionContent content() {
        return new InteractionContent(
                occurredText,
                occurredAt,
                cadNumber,
                callTypeId,
                zoneId,
                categoryId,
                title,
                narrative,
                teachingPoint,
                outcome,
                thanks,
                notice,
                participations.stream()
                        .map(p -> new InteractionContent.Participant(p.deputyId(), p.part()))
                        .toList(),
                members.stream().map(CommunityMember::content).toList());
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public InteractionState state() {
        return state;
    }

    public String loggedByName() {
        return loggedByName;
    }

    /** The deputy who logged it; empty where a civilian did. */
    public Optional<Long> loggedByDeputyId() {
        return Optional.ofNullable(loggedByDeputyId);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Optional<Instant> verifiedAt() {
        return Optional.ofNullable(verifiedAt);
    }

    /** What {@link #keepSubmitted} kept; empty before the first submission. */
    public Optional<String> submittedContent() {
        return Optional.ofNullable(submittedContent);
    }

    /** The deputies who took part, in the order in which they were entered. */
    public List<Participation> participations() {
        return List.copyOf(participations);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interaction that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String toString() {
        return number;
    }

    private Optional<Participation> participationOf(long deputyId) {
        return participations.stream().filter(p -> p.deputyId() == deputyId).findFirst();
    }

    private void writeParticipants(List<InteractionContent.Participant> written) {
        participations.removeIf(p -> written.stream().noneMatch(w -> w.deputyId() == p.deputyId()));
        for (int i = 0; i < written.size(); i++) {
            InteractionContent.Participant participant = written.get(i);
            Participation participation = participationOf(participant.deputyId())
                    .orElseGet(() -> {
                        Participation added = new Participation(this, participant.deputyId());
                        participations.add(added);
                        return added;
                    });
            participation.play(participant.part(), i);
        }
    }

    private void writeMembers(List<InteractionContent.Member> written) {
        if (written.equals(members.stream().map(CommunityMember::content).toList())) {
            return;
        }
        members.clear();
        for (int i = 0; i < written.size(); i++) {
            members.add(new CommunityMember(this, written.get(i), i));
        }
    }

    private static void refuseUnless(boolean holds, String key) {
        if (!holds) {
            throw new StepRefused(key);
        }
    }
}
