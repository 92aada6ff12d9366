package org.salute.footage.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.salute.platform.persistence.Versioned;

/**
 * Where a recording of an interaction is kept. It is linked, may be checked by following it, warns before its category's
 * retention deletes it, and is gone after. It stays internal until somebody asks the questions of the release gate and
 * clears it, or exempts it by a statute; whoever then changes what was asked about makes it internal again.
 */
@Entity
@Table(name = "footage_reference")
public class FootageReference extends Versioned {

    private static final int EXPIRING_DAYS = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_footage")
    @SequenceGenerator(name = "seq_footage", sequenceName = "seq_footage", allocationSize = 50)
    private Long id;

    @Column(name = "interaction_id")
    private long interactionId;

    @Enumerated(EnumType.STRING)
    private FootageKind kind;

    @Enumerated(EnumType.STRING)
    private FootageOwner owner;

    @Column(name = "evidence_system")
    private String evidenceSystem;

    @Column(name = "evidence_id")
    private String evidenceId;

    private String title;
    private String url;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "starts_at_second")
    private Integer startsAtSecond;

    @Column(name = "ends_at_second")
    private Integer endsAtSecond;

    @Column(name = "camera_serial")
    private String cameraSerial;

    private String sha256;

    @Column(name = "transcript_summary")
    private String transcriptSummary;

    @Column(name = "in_case")
    private boolean inCase;

    @Column(name = "goes_on")
    private LocalDate goesOn;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_result")
    private CheckResult checkResult;

    @Column(name = "inside_residence")
    private boolean insideResidence;

    @Column(name = "health_facility")
    private boolean healthFacility;

    @Column(name = "privacy_expected")
    private boolean privacyExpected;

    @Column(name = "minor_involved")
    private boolean minorInvolved;

    @Column(name = "caller_identity")
    private boolean callerIdentity;

    @Column(name = "third_party")
    private boolean thirdParty;

    @Column(name = "consent_note")
    private String consentNote;

    private String statute;

    @Enumerated(EnumType.STRING)
    @Column(name = "release_status")
    private Release release = Release.INTERNAL;

    @Column(name = "release_decided_by")
    private String releaseDecidedBy;

    @Column(name = "release_decided_at")
    private Instant releaseDecidedAt;

    @Column(name = "latest_views")
    private long latestViews;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by_name")
    private String addedByName;

    @ManyToMany
    @JoinTable(
            name = "footage_reference_category",
            joinColumns = @JoinColumn(name = "footage_id"),
            inverseJoinColumns = @JoinColumn(name = "category_id"))
    private Collection<FootageCategory> categories = new HashSet<>();

    @OneToMany(mappedBy = "footage", cascade = CascadeType.PERSIST)
    @OrderBy("capturedAt")
    private List<ViewCount> viewCounts = new ArrayList<>();

    /** For Jakarta Persistence. */
    protected FootageReference() {}

    /** A new reference, internal. Its content has been found right. */
    public FootageReference(
            long interactionId, FootageContent content, Set<FootageCategory> categories, String addedBy, Instant at) {
        this.interactionId = interactionId;
        this.addedByName = addedBy;
        this.addedAt = at;
        take(content, categories);
    }

    /** Corrects the reference; what was decided about the release of something else no longer holds. */
    public void correct(FootageContent content, Set<FootageCategory> newCategories) {
        boolean another = kind != content.kind()
                || owner != content.owner()
                || !Objects.equals(url, content.url())
                || !Objects.equals(evidenceId, content.evidenceId())
                || !Objects.equals(recordedOn, content.recordedOn())
                || !Objects.equals(startsAtSecond, content.startsAtSecond())
                || !Objects.equals(endsAtSecond, content.endsAtSecond());
        take(content, newCategories);
        if (another && release == Release.CLEARED) {
            release = Release.INTERNAL;
        }
    }

    /** Somebody followed the reference and says what he found. */
    public void check(CheckResult result, LocalDate on) {
        this.checkResult = result;
        this.checkedOn = on;
    }

    /** Decides the release after the questions were asked. That statute, consent or reason are there has been checked. */
    public void decideRelease(
            Release decision, ReleaseGate answers, String byStatute, String note, String by, Instant at) {
        this.release = decision;
        this.insideResidence = answers.insideResidence();
        this.healthFacility = answers.healthFacility();
        this.privacyExpected = answers.privacyExpected();
        this.minorInvolved = answers.minorInvolved();
        this.callerIdentity = answers.callerIdentity();
        this.thirdParty = answers.thirdParty() || owner == FootageOwner.THIRD_PARTY;
        this.statute = byStatute;
        this.consentNote = note;
        this.releaseDecidedBy = by;
        this.releaseDecidedAt = at;
    }

    /** Adds a count of views to the series. */
    public void countViews(long views, String platform, Instant capturedAt, String capturedBy) {
        boolean latest = viewCounts.stream().noneMatch(c -> c.capturedAt().isAfter(capturedAt));
        viewCounts.add(new ViewCount(this, views, platform, capturedAt, capturedBy));
        if (latest) {
            latestViews = views;
        }
    }

    /** Where the reference stands on a day. */
    public FootageState stateOn(LocalDate day) {
        if (checkResult == CheckResult.EXPIRED || goesOn != null && goesOn.isBefore(day)) {
            return FootageState.GONE;
        }
        if (goesOn != null && !goesOn.isAfter(day.plusDays(EXPIRING_DAYS))) {
            return FootageState.EXPIRING;
        }
        return checkResult == null ? FootageState.LINKED : FootageState.CHECKED;
    }

    private void take(FootageContent content, Set<FootageCategory> newCategories) {
        kind = content.kind();
        owner = content.owner();
        evidenceSystem = content.evidenceSystem();
        evidenceId = content.evidenceId();
        title = content.title();
        url = content.url();
        recordedOn = content.recordedOn();
        startsAtSecond = content.startsAtSecond();
        endsAtSecond = content.endsAtSecond();
        cameraSerial = content.cameraSerial();
        sha256 = content.sha256();
        transcriptSummary = content.transcriptSummary();
        inCase = content.inCase();
        thirdParty = thirdParty || owner == FootageOwner.THIRD_PARTY;
        categories.retainAll(newCategories);
        newCategories.stream().filter(c -> !categories.contains(c)).forEach(categories::add);
        goesOn = FootageRetention.goesOn(recordedOn, newCategories, inCase).orElse(null);
    }

    /** What is written about the recording. */
    public FootageContent content() {
        return new FootageContent(
                kind,
                owner,
                evidenceSystem,
                evidenceId,
                title,
                url,
                recordedOn,
                startsAtSecond,
                endsAtSecond,
                cameraSerial,
                sha256,
                transcriptSummary,
                inCase);
    }

    /** The answers to the questions of the release gate. */
    public ReleaseGate gate() {
        return new ReleaseGate(
                insideResidence, healthFacility, privacyExpected, minorInvolved, callerIdentity, thirdParty);
    }

    public Long id() {
        return id;
    }

    public long interactionId() {
        return interactionId;
    }

    /** When the evidence system deletes it; null where it does not. */
    public LocalDate goesOn() {
        return goesOn;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public CheckResult checkResult() {
        return checkResult;
    }

    public Release release() {
        return release;
    }

    public String statute() {
        return statute;
    }

    public String consentNote() {
        return consentNote;
    }

    public String releaseDecidedBy() {
        return releaseDecidedBy;
    }

    public Instant releaseDecidedAt() {
        return releaseDecidedAt;
    }

    public long latestViews() {
        return latestViews;
    }

    public Set<FootageCategory> categories() {
        return Set.copyOf(categories);
    }

    /** The counts of views, oldest first. */
    public List<ViewCount> viewCounts() {
        return List.copyOf(viewCounts);
    }

    /** Short name for people: the evidence id where there is one, else the title. */
    public String shortName() {
        return evidenceId == null ? title : evidenceId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FootageReference that
                && interactionId == that.interactionId
                && Objects.equals(addedAt, that.addedAt)
                && Objects.equals(shortName(), that.shortName());
    }

    @Override
    public int hashCode() {
        return Objects.hash(interactionId, addedAt);
    }
}
