package org.salute.testing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that ships, with the tests that run inside the server beside it; nothing in it is changed. */
final class TestWar {

    /** Lets the caller of the tests through the closed door of web.xml; only ever in this archive. */
    private static final String DOOR = """
            <?xml version="1.0" encoding="UTF-8"?>
            <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                <name>test_door</name>
                <security-constraint>
                    <web-resource-collection>
                        <web-resource-name>caller of the tests</web-resource-name>
                        <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                    </web-resource-collection>
                </security-constraint>
            </web-fragment>
            """;

    private TestWar() {}

    static WebArchive create() {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(Path.of(System.getProperty("salute.war")).toFile())
                .as(WebArchive.class);
        war.addAsLibrary(ShrinkWrap.create(JavaArchive.class, "test-door.jar")
                .addAsManifestResource(new StringAsset(DOOR), "web-fragment.xml"));
        war.addAsLibraries(jarOf(Assertions.class), jarOf(net.bytebuddy.ByteBuddy.class));
        addTests(war);
        return war;
    }

    private static void addTests(WebArchive war) {
        Path root = pathOf(TestWar.class);
        try (Stream<Path> files = Files.walk(root.resolve("org/salute"))) {
            files.filter(Files::isRegularFile)
                    .filter(file -> runsInServer(root.relativize(file)))
                    .forEach(file -> war.addAsWebInfResource(file.toFile(), "classes/" + root.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What needs ArchUnit, Playwright or Arquillian's client side stays outside. */
    private static boolean runsInServer(Path file) {
        String name = file.getFileName().toString();
        return !file.startsWith("org/salute/architecture")
                && !file.startsWith("org/salute/journey")
                && !file.startsWith("org/salute/testing/browser")
                && !file.startsWith("org/salute/testing/server")
                && !name.contains("BrowserIT")
                && !name.matches(".*Test(\\$.*)?\\.class") | name.equals("ServerTest.class");
    }

    private static java.io.File jarOf(Class<?> type) {
        return pathOf(type).toFile();
    }

    private static Path pathOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return Path.of(java.net.URI.create(source.getLocation().toString()));
    }
}
