package org.salute.footage.control;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import org.salute.footage.entity.FootageContent;
import org.salute.footage.entity.Release;
import org.salute.footage.entity.ReleaseGate;
import org.salute.platform.validation.Checks;

/** What a reference to footage must say, and what a release needs. */
public final class FootageCheck {

    private FootageCheck() {}

    /** @throws org.salute.platform.validation.InvalidInput naming every field that is missing or wrong */
    public static void content(FootageContent content, LocalDate today) {
        Checks checks = new Checks()
                .require(content.kind() != null, "kind", "problem.required")
                .require(content.owner() != null, "owner", "problem.required")
                .present(content.title(), "title")
                .atMost(200, content.title(), "title")
                .atMost(120, content.evidenceSystem(), "evidenceSystem")
                .atMost(75, content.evidenceId(), "evidenceId")
                .require(content.url() == null || isHttps(content.url()), "url", "footage.problem.url")
                .atMost(1000, content.url(), "url")
                .require(content.recordedOn() != null, "recordedOn", "problem.required");
        if (content.recordedOn() != null) {
            checks.require(!content.recordedOn().isAfter(today), "recordedOn", "footage.problem.in-the-future");
        }
        if (content.startsAtSecond() != null && content.endsAtSecond() != null) {
            checks.require(
                    content.startsAtSecond() < content.endsAtSecond(), "endsAt", "footage.problem.start-before-end");
        }
        checks.atMost(60, content.cameraSerial(), "cameraSerial")
                .require(
                        content.sha256() == null || content.sha256().matches("[0-9a-fA-F]{64}"),
                        "sha256",
                        "footage.problem.sha256")
                .atMost(4000, content.transcriptSummary(), "transcriptSummary")
                .throwIfAny();
    }

    /** @throws org.salute.platform.validation.InvalidInput where the statute, the consent or the reason is missing */
    public static void release(Release release, ReleaseGate gate, String statute, String note) {
        new Checks()
                .require(release != null, "release", "problem.required")
                .require(release != Release.EXEMPT || isPresent(statute), "statute", "footage.problem.statute")
                .atMost(200, statute, "statute")
                .require(
                        release != Release.CLEARED || !gate.needsNote() || isPresent(note),
                        "consentNote",
                        "footage.problem.consent")
                .atMost(2000, note, "consentNote")
                .throwIfAny();
    }

    private static boolean isPresent(String text) {
        return text != null && !text.isBlank();
    }

    private static boolean isHttps(String text) {
        try {
            URI uri = new URI(text);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
