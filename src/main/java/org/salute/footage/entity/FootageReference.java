package org.salute.footage.entity;

import static org.salute.footage.entity.Release.CLEARED;
import static org.salute.footage.entity.Release.EXEMPT;
import static org.salute.footage.entity.Release.INTERNAL;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.salute.platform.persistence.Versioned;
import org.salute.platform.validation.Checks;
import org.salute.platform.validation.InvalidInput;
import org.salute.platform.validation.Problem;

/**
 * A reference to footage of an interaction: where it is, whose it is, which part matters, how long it will be there.
 *
 * <p>It begins linked and internal. Whoever follows it writes down what he found; how often it was watched is counted as
 * a series. It does not leave the record until somebody answers the questions of the release gate and clears it; when
 * anything changes that he had before him, it is internal again.
 */
@Entity
@Table(name = "footage_reference")
public class FootageReference extends Versioned {

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
    private Release release = INTERNAL;

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

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "footage_reference_category",
            joinColumns = @JoinColumn(name = "footage_id"),
            inverseJoinColumns = @JoinColumn(name = "category_id"))
    private List<FootageCategory> categories = new ArrayList<>();

    @OneToMany(mappedBy = "footage", cascade = CascadeType.PERSIST)
    @OrderBy("capturedAt, id")
    private List<ViewCount> viewCounts = new ArrayList<>();

    /** For Jakarta Persistence. */
    protected FootageReference() {}

    /**
     * A new reference, internal.
     *
     * @param goesOn the day of deletion; null where the footage stays
     * @param today the office's day
     * @throws InvalidInput naming everything that is wrong with the content
     */
    public FootageReference(
            long interactionId,
            FootageContent content,
            Collection<FootageCategory> categories,
            LocalDate goesOn,
            LocalDate today,
            String addedByName,
            Instant addedAt) {
        this.interactionId = interactionId;
        this.addedByName = addedByName;
        this.addedAt = addedAt;
        write(content, categories, goesOn, today);
    }

    /**
     * Corrects what is written down. A clearance given for something else falls, with the consent it rested on.
     *
     * @param goesOn the day of deletion; null where the footage stays
     * @param today the office's day
     * @throws InvalidInput naming everything that is wrong with the content
     */
    public void correct(
            FootageContent content, Collection<FootageCategory> nowIn, LocalDate nowGoesOn, LocalDate today) {
        boolean clearanceFalls = release == CLEARED && !content.releasesTheSameAs(content());
        write(content, nowIn, nowGoesOn, today);
        if (clearanceFalls) {
            release = INTERNAL;
            consentNote = null;
            releaseDecidedBy = null;
            releaseDecidedAt = null;
        }
    }

    /** Somebody followed the reference. @throws InvalidInput without a result */
    public void check(CheckResult result, LocalDate today) {
        new Checks().require(result != null, "result", "problem.required").throwIfAny();
        checkResult = result;
        checkedOn = today;
    }

    /**
     * Decides whether it may leave the record.
     *
     * @throws InvalidInput for an exemption without its statute, or a clearance without the consent or reason that the
     *     answers call for
     */
    public void decideRelease(ReleaseDecision decided, String by, Instant at) {
        ReleaseDecision decision = decided.of(owner);
        decision.check();
        answer(decision.answers());
        release = decision.release();
        statute = release == EXEMPT ? decision.statute() : null;
        consentNote = decision.consentNote();
        releaseDecidedBy = by;
        releaseDecidedAt = at;
    }

    /**
     * Adds a count to the series; the one captured last is the latest, in whatever order they are entered.
     *
     * @throws InvalidInput for a count below zero, no platform, or a moment that is missing or has not come
     */
    public void countViews(Long views, String platform, Instant capturedAt, String by, Instant now) {
        new Checks()
                .require(views != null && views >= 0, "views", "footage.problem.views")
                .present(platform, "platform")
                .atMost(60, platform, "platform")
                .require(capturedAt != null, "capturedAt", "footage.problem.captured-not-understood")
                .require(
                        capturedAt == null || !capturedAt.isAfter(now),
                        "capturedAt",
                        "footage.problem.captured-in-the-future")
                .throwIfAny();
        viewCounts.add(new ViewCount(this, views, platform.strip(), capturedAt, by));
        latestViews = viewCounts.stream()
                .max(Comparator.comparing(ViewCount::capturedAt))
                .map(ViewCount::views)
                .orElse(0L);
    }

    /** How it stands on a day. */
    public FootageState stateOn(LocalDate today) {
        return switch (FootageWarning.on(today, goesOn)) {
            case GONE -> FootageState.GONE;
            case WITHIN_7, WITHIN_30, WITHIN_60 -> FootageState.EXPIRING;
            case NONE -> checkResult == null ? FootageState.LINKED : FootageState.CHECKED;
        };
    }

    /** What is written down now. */
    public FootageContent content() {
        return new FootageContent(
                kind,
                owner,
                evidenceSystem,
                evidenceId,
                title,
                url,
                recordedOn,
                timeCode(startsAtSecond),
                timeCode(endsAtSecond),
                cameraSerial,
                sha256,
                transcriptSummary,
                inCase,
                categories.stream().map(FootageCategory::id).toList(),
                answers());
    }

    /** How the trail calls it: evidence number and title. */
    public String label() {
        return evidenceId == null ? title : evidenceId + ", " + title;
    }

    public Long id() {
        return id;
    }

    public long interactionId() {
        return interactionId;
    }

    /** The answers to the questions of the release gate. */
    public ReleaseAnswers answers() {
        return new ReleaseAnswers(
                insideResidence, healthFacility, privacyExpected, minorInvolved, callerIdentity, thirdParty);
    }

    public Release release() {
        return release;
    }

    /** The statute that exempts it; empty unless one does. */
    public Optional<String> statute() {
        return Optional.ofNullable(statute);
    }

    /** The consent, or the reason why none is needed; empty where nobody wrote one. */
    public Optional<String> consentNote() {
        return Optional.ofNullable(consentNote);
    }

    /** Who decided on the release; empty while nobody has. */
    public Optional<String> releaseDecidedBy() {
        return Optional.ofNullable(releaseDecidedBy);
    }

    /** When the release was decided; empty while it is not. */
    public Optional<Instant> releaseDecidedAt() {
        return Optional.ofNullable(releaseDecidedAt);
    }

    /** The day of deletion; empty where the footage stays. */
    public Optional<LocalDate> goesOn() {
        return Optional.ofNullable(goesOn);
    }

    /** When somebody last followed it; empty while nobody has. */
    public Optional<LocalDate> checkedOn() {
        return Optional.ofNullable(checkedOn);
    }

    /** What he found. */
    public Optional<CheckResult> checkResult() {
        return Optional.ofNullable(checkResult);
    }

    /** The count captured last; zero while nobody counted. */
    public long latestViews() {
        return latestViews;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String addedByName() {
        return addedByName;
    }

    public List<FootageCategory> categories() {
        return List.copyOf(categories);
    }

    /** The counts by the moment of their capture, oldest first. */
    public List<ViewCount> viewCounts() {
        return viewCounts.stream().sorted(Comparator.comparing(ViewCount::capturedAt)).toList();
    }

    private void write(
            FootageContent content, Collection<FootageCategory> nowIn, LocalDate nowGoesOn, LocalDate today) {
        List<Problem> problems = content.problems(today);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        kind = content.kind();
        owner = content.owner();
        evidenceSystem = content.evidenceSystem();
        evidenceId = content.evidenceId();
        title = content.title();
        url = content.url();
        recordedOn = content.recordedOn();
        startsAtSecond = content.start().map(TimeCode::seconds).orElse(null);
        endsAtSecond = content.end().map(TimeCode::seconds).orElse(null);
        cameraSerial = content.cameraSerial();
        sha256 = content.sha256();
        transcriptSummary = content.transcriptSummary();
        inCase = content.inCase();
        answer(content.answers());
        if (!(categories.size() == nowIn.size() && categories.containsAll(nowIn))) {
            categories.clear();
            categories.addAll(nowIn);
        }
        goesOn = nowGoesOn;
    }

    private void answer(ReleaseAnswers answers) {
        insideResidence = answers.insideResidence();
        healthFacility = answers.healthFacility();
        privacyExpected = answers.privacyExpected();
        minorInvolved = answers.minorInvolved();
        callerIdentity = answers.callerIdentity();
        thirdParty = answers.thirdParty();
    }

    private static String timeCode(Integer seconds) {
        return seconds == null ? null : new TimeCode(seconds).format();
    }
}
