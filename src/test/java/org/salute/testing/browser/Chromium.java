package org.salute.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds Chromium; where there is none, installs Debian's package when root, or lets Playwright fetch its own. */
final class Chromium {

    private static final String ADVICE = "The browser tests need Chromium: install it so that it is found as "
            + "/usr/bin/chromium or /usr/bin/google-chrome, or name it in the environment variable SALUTE_CHROMIUM.";

    private Chromium() {}

    static Browser launch(Playwright playwright) {
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(arguments());
        Optional<Path> installed =
                installed().or(() -> isRoot() && installDebianPackage() ? installed() : Optional.empty());
        if (installed.isPresent()) {
            return playwright.chromium().launch(options.setExecutablePath(installed.get()));
        }
        try {
            installPlaywrightsOwn();
            return playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            throw new IllegalStateException(ADVICE, e);
        }
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--no-first-run"));
        if (isRoot()) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    private static Optional<Path> installed() {
        return Stream.of(
                        System.getenv().getOrDefault("SALUTE_CHROMIUM", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/usr/bin/google-chrome-stable",
                        "/snap/bin/chromium")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean installDebianPackage() {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return false;
        }
        Map<String, String> quiet = Map.of("DEBIAN_FRONTEND", "noninteractive");
        return run(quiet, "apt-get", "-qq", "update")
                && run(quiet, "apt-get", "-qq", "-y", "--no-install-recommends", "install", "chromium");
    }

    private static void installPlaywrightsOwn() {
        run(
                Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", ""),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
    }

    private static boolean run(Map<String, String> environment, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "chromium-install.log").toFile());
        builder.environment().putAll(environment);
        builder.environment().values().removeIf(String::isEmpty);
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
