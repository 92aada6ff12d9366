package org.salute.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One browser for all tests, a fresh visitor for each, a photograph of what failed in target/screenshots. A test also
 * fails when a script broke, when the content security policy stopped something, or when another host was asked.
 */
final class BrowserExtension implements BeforeEachCallback, AfterEachCallback {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Chromium and its driver, closed when the last test is over. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            Playwright playwright = Playwright.create();
            return new Running(playwright, Chromium.launch(playwright));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        Running running = test.getRoot()
                .getStore(Namespace.create(BrowserExtension.class))
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        BrowserContext context = Visitors.open(running.browser()).visitor();
        BrowserStory story = (BrowserStory) test.getRequiredTestInstance();
        story.context = context;
        story.page = context.newPage();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visitors visitors = Visitors.current();
        List<String> complaints = visitors.complaints();
        boolean failed = test.getExecutionException().isPresent();
        try {
            if (failed || !complaints.isEmpty()) {
                visitors.photograph(
                        SCREENSHOTS,
                        test.getRequiredTestClass().getSimpleName() + "-"
                                + test.getRequiredTestMethod().getName());
            }
        } finally {
            visitors.close();
        }
        if (!failed && !complaints.isEmpty()) {
            throw new AssertionError("The browser complained:\n" + String.join("\n", complaints));
        }
    }
}
