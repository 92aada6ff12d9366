package org.salute.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.salute.testing.server.RunningServer;

/** The visitors of one test, and what their browsers complained of. */
final class Visitors {

    private static final int PATIENCE_MILLIS = 15_000;
    private static Visitors current;

    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Visitors(Browser browser) {
        this.browser = browser;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    static Visitors open(Browser browser) {
        current = new Visitors(browser);
        return current;
    }

    static Visitors current() {
        return current;
    }

    BrowserContext visitor() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(RunningServer.address().toString())
                .setLocale("en-US")
                .setTimezoneId("America/New_York")
                .setViewportSize(1280, 900));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complaints.add("script error: " + error.error()));
        context.onRequest(request -> {
            URI asked = URI.create(request.url());
            if (asked.getHost() != null
                    && !asked.getHost().equals(RunningServer.address().getHost())) {
                complaints.add("asked another host: " + request.url());
            }
        });
        contexts.add(context);
        return context;
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
        }
    }

    List<String> complaints() {
        return complaints;
    }

    void photograph(Path folder, String name) {
        int number = 0;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(folder.resolve(name + (number == 0 ? "" : "-" + number) + ".png")));
                number++;
            }
        }
    }

    void close() {
        contexts.forEach(BrowserContext::close);
        current = null;
    }
}
