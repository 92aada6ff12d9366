package org.salute.footage.entity;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.salute.platform.validation.Checks;
import org.salute.platform.validation.Problem;

/**
 * What is written down about footage.
 *
 * @param evidenceSystem where it is kept; null where nobody said, as all texts but the title
 * @param evidenceId its number there; agencies put the case or CAD number in it
 * @param url where it is watched
 * @param recordedOn null only while the form does not say
 * @param startsAt time code as written, "0:12" or "1:02:03"; so is endsAt
 * @param inCase kept as evidence of a case, so that its evidence system does not delete it by itself
 * @param categoryIds the evidence system's categories, which say how long it is kept
 * @param answers the questions of the release gate
 */
public record FootageContent(
        FootageKind kind,
        FootageOwner owner,
        String evidenceSystem,
        String evidenceId,
        String title,
        String url,
        LocalDate recordedOn,
        String startsAt,
        String endsAt,
        String cameraSerial,
        String sha256,
        String transcriptSummary,
        boolean inCase,
        List<Long> categoryIds,
        ReleaseAnswers answers) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** Takes the texts as people mean them; what a third party owns involves a third party. */
    public FootageContent {
        evidenceSystem = meant(evidenceSystem);
        evidenceId = meant(evidenceId);
        title = meant(title);
        url = meant(url);
        startsAt = meant(startsAt);
        endsAt = meant(endsAt);
        cameraSerial = meant(cameraSerial);
        sha256 = sha256 == null ? null : meant(sha256.toLowerCase(Locale.ROOT));
        transcriptSummary = meant(transcriptSummary);
        categoryIds = categoryIds == null
                ? List.of()
                : categoryIds.stream().distinct().sorted().toList();
        answers = (answers == null ? ReleaseAnswers.none() : answers).of(owner);
    }

    /** Everything that is wrong with it on a day, in the order of the form. */
    public List<Problem> problems(LocalDate today) {
        return new Checks()
                .require(kind != null, "kind", "problem.required")
                .require(owner != null, "owner", "problem.required")
                .present(title, "title")
                .atMost(200, title, "title")
                .atMost(1000, url, "url")
                .require(url == null || isSafe(url), "url", "footage.problem.url")
                .atMost(120, evidenceSystem, "evidenceSystem")
                .atMost(75, evidenceId, "evidenceId")
                .require(recordedOn != null, "recordedOn", "footage.problem.recorded")
                .require(
                        recordedOn == null || !recordedOn.isAfter(today),
                        "recordedOn",
                        "footage.problem.recorded-in-the-future")
                .require(isTimeCode(startsAt), "startsAt", "footage.problem.time-code")
                .require(isTimeCode(endsAt), "endsAt", "footage.problem.time-code")
                .require(startsBeforeItEnds(), "endsAt", "footage.problem.ends-before-start")
                .atMost(60, cameraSerial, "cameraSerial")
                .require(sha256 == null || SHA256.matcher(sha256).matches(), "sha256", "footage.problem.sha256")
                .atMost(4000, transcriptSummary, "transcriptSummary")
                .problems();
    }

    /** Where the part of interest begins; empty where nobody said. */
    public Optional<TimeCode> start() {
        return TimeCode.parse(startsAt);
    }

    /** Where the part of interest ends; empty where nobody said. */
    public Optional<TimeCode> end() {
        return TimeCode.parse(endsAt);
    }

    /** Whether somebody who cleared the other would have seen the very same: text, link, part and answers. */
    boolean releasesTheSameAs(FootageContent other) {
        return outside().equals(other.outside());
    }

    private FootageContent outside() {
        return new FootageContent(
                kind,
                owner,
                evidenceSystem,
                evidenceId,
                title,
                url,
                recordedOn,
                start().map(TimeCode::format).orElse(null),
                end().map(TimeCode::format).orElse(null),
                null,
                sha256,
                transcriptSummary,
                false,
                List.of(),
                answers);
    }

    private boolean startsBeforeItEnds() {
        return start().isEmpty() || end().isEmpty() || start().get().compareTo(end().get()) < 0;
    }

    private static boolean isTimeCode(String text) {
        return text == null || TimeCode.parse(text).isPresent();
    }

    /** A name or password before the host can make a foreign address look like a known one. */
    private static boolean isSafe(String url) {
        try {
            URI uri = new URI(url);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    static String meant(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
