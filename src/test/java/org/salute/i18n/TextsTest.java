package org.salute.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.salute.audit.entity.AuditAct;
import org.salute.footage.entity.CheckResult;
import org.salute.footage.entity.FootageKind;
import org.salute.footage.entity.FootageOwner;
import org.salute.footage.entity.FootageState;
import org.salute.footage.entity.Release;
import org.salute.interaction.entity.AgeBand;
import org.salute.interaction.entity.Consent;
import org.salute.interaction.entity.InteractionState;
import org.salute.interaction.entity.MemberRole;
import org.salute.interaction.entity.Notice;
import org.salute.interaction.entity.Part;
import org.salute.personnel.entity.DeputyStatus;

class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/i18n");
    private static final Pattern ON_A_PAGE = Pattern.compile("text\\['([a-zA-Z0-9.\\-]+)'\\]");
    private static final Pattern IN_CODE = Pattern.compile(
            "\"((?:interaction|footage|attachment|sign-in|problem|audit)[a-z\\-]*\\.[a-zA-Z0-9.\\-]*[a-z])\"");

    @Test
    void english_and_spanish_have_the_same_keys() throws IOException {
        assertThat(keys("es")).isEqualTo(keys("en"));
    }

    @Test
    void every_text_a_page_asks_for_exists() throws IOException {
        assertThat(keys("en")).containsAll(found(Path.of("src/main/webapp"), ".xhtml", ON_A_PAGE));
    }

    @Test
    void every_text_the_code_asks_for_exists() throws IOException {
        Set<String> asked = found(Path.of("src/main/java"), ".java", IN_CODE);
        asked.removeIf(key -> key.endsWith("xhtml") || key.endsWith(".csv"));
        assertThat(keys("en")).containsAll(asked);
    }

    @Test
    void every_constant_a_person_sees_has_its_words() throws IOException {
        Set<String> wanted = new TreeSet<>();
        name(wanted, "state", InteractionState.values());
        name(wanted, "notice", Notice.values());
        name(wanted, "part", Part.values());
        name(wanted, "member-role", MemberRole.values());
        name(wanted, "age-band", AgeBand.values());
        name(wanted, "consent", Consent.values());
        name(wanted, "audit.act", AuditAct.values());
        name(wanted, "deputy-status", DeputyStatus.values());
        name(wanted, "footage-kind", FootageKind.values());
        name(wanted, "footage-owner", FootageOwner.values());
        name(wanted, "footage-state", FootageState.values());
        name(wanted, "check-result", CheckResult.values());
        name(wanted, "release", Release.values());
        assertThat(keys("en")).containsAll(wanted);
    }

    private static void name(Set<String> wanted, String prefix, Enum<?>... constants) {
        Stream.of(constants).forEach(constant -> wanted.add(prefix + "." + constant.name()));
    }

    private static Set<String> keys(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(RESOURCES.resolve("text_" + language + ".properties"))) {
            texts.load(in);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Set<String> found(Path root, String ending, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }
}
