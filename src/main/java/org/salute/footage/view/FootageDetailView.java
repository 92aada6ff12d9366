package org.salute.footage.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.salute.footage.boundary.FootageDetail;
import org.salute.footage.boundary.FootageReferences;
import org.salute.footage.control.TimeCode;
import org.salute.footage.entity.CheckResult;
import org.salute.footage.entity.Release;
import org.salute.footage.entity.ReleaseGate;
import org.salute.platform.faces.Messages;
import org.salute.platform.faces.Problems;
import org.salute.platform.time.AgencyTime;
import org.salute.platform.time.SpokenTime;
import org.salute.platform.validation.InvalidInput;

/** One reference: where it is kept and until when, the release gate, and how often it was seen. */
@Named
@ViewScoped
public class FootageDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FootageReferences references;

    @Inject
    private Messages messages;

    @Inject
    private AgencyTime time;

    private Long id;
    private transient FootageDetail detail;
    private Release release;
    private boolean insideResidence;
    private boolean healthFacility;
    private boolean privacyExpected;
    private boolean minorInvolved;
    private boolean callerIdentity;
    private boolean thirdParty;
    private String statute;
    private String consentNote;
    private Long views;
    private String platform;
    private String capturedAt;
    private Problems problems = new Problems();

    /** Reads the reference that the address names. */
    public void load() {
        detail = references.get(id == null ? -1 : id);
        ReleaseGate gate = detail.gate();
        release = detail.release();
        insideResidence = gate.insideResidence();
        healthFacility = gate.healthFacility();
        privacyExpected = gate.privacyExpected();
        minorInvolved = gate.minorInvolved();
        callerIdentity = gate.callerIdentity();
        thirdParty = gate.thirdParty();
        statute = detail.statute();
        consentNote = detail.consentNote();
    }

    /** Notes that the reference was followed and what was found: OK, EXPIRED or DENIED. */
    public String check(String result) {
        return step(() -> references.check(id, CheckResult.valueOf(result)), "footage-detail.checked");
    }

    /** Decides the release. */
    public String decide() {
        ReleaseGate gate = new ReleaseGate(
                insideResidence, healthFacility, privacyExpected, minorInvolved, callerIdentity, thirdParty);
        return step(() -> references.decideRelease(id, release, gate, statute, consentNote), "footage-detail.decided");
    }

    /** Adds a count of views. */
    public String count() {
        SpokenTime spoken = new SpokenTime(time.zone(), Messages.locale());
        return step(
                () -> references.countViews(
                        id,
                        views,
                        platform,
                        spoken.parse(capturedAt, time.now()).orElse(null)),
                "footage-detail.counted");
    }

    private String step(Runnable act, String done) {
        try {
            act.run();
            messages.info(done);
            return "/footage/footage-detail.xhtml?faces-redirect=true&id=" + id;
        } catch (InvalidInput invalid) {
            problems = new Problems(invalid.problems());
        } catch (OptimisticLockException changedElsewhere) {
            messages.error("footage-edit.conflict");
        }
        return null;
    }

    /** The reference; after a step that failed it is read anew, and what was typed stays. */
    public FootageDetail getDetail() {
        if (detail == null) {
            detail = references.get(id);
        }
        return detail;
    }

    /** Where the interaction begins and ends in the recording; empty for the whole. */
    public String getSpan() {
        String start = TimeCode.format(getDetail().content().startsAtSecond());
        String end = TimeCode.format(getDetail().content().endsAtSecond());
        return start.isEmpty() && end.isEmpty() ? "" : start + " – " + end;
    }

    /** The names of the categories. */
    public String getCategories() {
        return getDetail().categories().stream()
                .map(c -> c.name(Messages.locale()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The series of counts as the points of an SVG polyline on 600 by 90; empty below two counts. */
    public String getLine() {
        var counts = getDetail().views();
        if (counts.size() < 2) {
            return "";
        }
        long most = Math.max(
                1, counts.stream().mapToLong(FootageDetail.Views::views).max().orElse(1));
        long first = counts.get(0).capturedAt().getEpochSecond();
        long span = Math.max(1, counts.get(counts.size() - 1).capturedAt().getEpochSecond() - first);
        return counts.stream()
                .map(c -> (c.capturedAt().getEpochSecond() - first) * 600 / span + "," + (80 - c.views() * 72 / most))
                .collect(Collectors.joining(" "));
    }

    public Problems getProblems() {
        return problems;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Release getRelease() {
        return release;
    }

    public void setRelease(Release release) {
        this.release = release;
    }

    public boolean isInsideResidence() {
        return insideResidence;
    }

    public void setInsideResidence(boolean insideResidence) {
        this.insideResidence = insideResidence;
    }

    public boolean isHealthFacility() {
        return healthFacility;
    }

    public void setHealthFacility(boolean healthFacility) {
        this.healthFacility = healthFacility;
    }

    public boolean isPrivacyExpected() {
        return privacyExpected;
    }

    public void setPrivacyExpected(boolean privacyExpected) {
        this.privacyExpected = privacyExpected;
    }

    public boolean isMinorInvolved() {
        return minorInvolved;
    }

    public void setMinorInvolved(boolean minorInvolved) {
        this.minorInvolved = minorInvolved;
    }

    public boolean isCallerIdentity() {
        return callerIdentity;
    }

    public void setCallerIdentity(boolean callerIdentity) {
        this.callerIdentity = callerIdentity;
    }

    public boolean isThirdParty() {
        return thirdParty;
    }

    public void setThirdParty(boolean thirdParty) {
        this.thirdParty = thirdParty;
    }

    public String getStatute() {
        return statute;
    }

    public void setStatute(String statute) {
        this.statute = statute;
    }

    public String getConsentNote() {
        return consentNote;
    }

    public void setConsentNote(String consentNote) {
        this.consentNote = consentNote;
    }

    public Long getViews() {
        return views;
    }

    public void setViews(Long views) {
        this.views = views;
    }

    public String getPlatform() {
        return platform;
    }

    public void setPlatform(String platform) {
        this.platform = platform;
    }

    public String getCapturedAt() {
        return capturedAt;
    }

    public void setCapturedAt(String capturedAt) {
        this.capturedAt = capturedAt;
    }
}
