package org.salute.testing.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Asks axe whether a page, as it stands now, keeps WCAG 2.1 A and AA, in the light and in the dark theme. */
public final class Accessibility {

    private static final List<String> WCAG_2_1_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Accessibility() {}

    public static void check(Page page) {
        List<String> problems = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            settle(page);
            new AxeBuilder(page)
                    .withTags(WCAG_2_1_AA)
                    .setLegacyMode(true)
                    .analyze()
                    .getViolations()
                    .forEach(rule -> problems.add(describe(scheme, rule)));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        if (!problems.isEmpty()) {
            throw new AssertionError("Not accessible: " + page.url() + "\n" + String.join("\n", problems));
        }
    }

    /** Colours that are still fading would be measured half way. */
    private static void settle(Page page) {
        page.evaluate("() => Promise.all(document.getAnimations().map(a => a.finished.catch(() => null)))");
    }

    private static String describe(ColorScheme scheme, Rule rule) {
        StringBuilder text = new StringBuilder("%s: %s (%s), %s"
                .formatted(
                        scheme.name().toLowerCase(java.util.Locale.ROOT),
                        rule.getHelp(),
                        rule.getId(),
                        rule.getHelpUrl()));
        rule.getNodes()
                .forEach(node -> text.append("\n    ")
                        .append(node.getTarget())
                        .append(' ')
                        .append(node.getHtml())
                        .append("\n        ")
                        .append(String.valueOf(node.getFailureSummary()).replace("\n", "\n        ")));
        return text.toString();
    }
}
