package org.salute.interaction.control;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.salute.interaction.entity.InteractionContent;
import org.salute.platform.validation.Checks;
import org.salute.platform.validation.Problem;

/** What an interaction must say before it can be submitted, and how long each text may be even in a draft. */
public final class InteractionCheck {

    /** Digits and hyphens, as computer-aided dispatch writes it. */
    private static final Pattern CAD = Pattern.compile("[0-9][0-9-]{2,29}");

    private InteractionCheck() {}

    /** What the record could not hold; the only thing a draft is refused for. */
    public static List<Problem> lengths(InteractionContent content) {
        return new Checks()
                .atMost(120, content.occurredText(), "occurred")
                .atMost(60, content.cadNumber(), "cadNumber")
                .atMost(200, content.title(), "title")
                .atMost(10000, content.narrative(), "narrative")
                .atMost(4000, content.teachingPoint(), "teachingPoint")
                .atMost(2000, content.outcome(), "outcome")
                .atMost(2000, content.thanks(), "thanks")
                .problems();
    }

    /** Everything that is missing or wrong, in the order of the page; empty when the record can be submitted at {@code now}. */
    public static List<Problem> complete(InteractionContent content, Instant now) {
        Checks checks = new Checks();
        checks.require(!content.participants().isEmpty(), "deputy", "interaction.problem.no-deputy");
        when(checks, content, now);
        cad(checks, content.cadNumber());
        checks.require(content.zoneId() != null, "zone", "problem.required")
                .require(content.categoryId() != null, "category", "problem.required")
                .present(content.title(), "title")
                .present(content.narrative(), "narrative")
                .require(content.notice() != null, "notice", "problem.required");
        lengths(content)
                .forEach(p ->
                        checks.require(false, p.field(), p.key(), p.arguments().toArray()));
        return checks.problems();
    }

    private static void when(Checks checks, InteractionContent content, Instant now) {
        if (content.occurredText() == null || content.occurredText().isBlank()) {
            checks.require(false, "occurred", "problem.required");
        } else if (content.occurredAt() == null) {
            checks.require(false, "occurred", "interaction.problem.when-not-understood");
        } else {
            checks.require(!content.occurredAt().isAfter(now), "occurred", "interaction.problem.in-the-future");
        }
    }

    private static void cad(Checks checks, String cad) {
        if (cad == null || cad.isBlank() || CAD.matcher(cad.strip()).matches()) {
            return;
        }
        String meant = cad.strip()
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[\\h_/.]+", "-");
        if (CAD.matcher(meant).matches()) {
            checks.require(false, "cadNumber", "interaction.problem.cad-did-you-mean", meant);
        } else {
            checks.require(false, "cadNumber", "interaction.problem.cad");
        }
    }
}
