package org.salute.footage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salute.footage.control.FootageCheck;
import org.salute.footage.control.TimeCode;
import org.salute.footage.entity.FootageContent;
import org.salute.footage.entity.FootageKind;
import org.salute.footage.entity.FootageOwner;
import org.salute.footage.entity.FootageReference;
import org.salute.footage.entity.FootageRetention;
import org.salute.footage.entity.FootageState;
import org.salute.footage.entity.Release;
import org.salute.footage.entity.ReleaseGate;
import org.salute.platform.validation.InvalidInput;

class FootageRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 10);

    private static FootageContent content(
            String url, String evidenceId, Integer start, Integer end, LocalDate recorded) {
        return new FootageContent(
                FootageKind.BODY_CAMERA,
                FootageOwner.AGENCY,
                null,
                evidenceId,
                "Body camera",
                url,
                recorded,
                start,
                end,
                null,
                null,
                null,
                false);
    }

    private static FootageReference reference(String url) {
        return new FootageReference(1, content(url, "1", null, null, TODAY), Set.of(), "Sgt. A", Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "javascript:alert(1)",
                "https:///x",
                "https://u:p@example.org/",
                "ftp://e.org"
            })
    void only_https_addresses_of_a_site_are_taken(String url) {
        assertThatThrownBy(() -> FootageCheck.content(content(url, null, null, null, TODAY), TODAY))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("url");
    }

    @Test
    void evidence_id_ends_at_75_characters_and_nothing_is_recorded_tomorrow_or_ends_before_it_starts() {
        assertThatCode(() -> FootageCheck.content(content(null, "x".repeat(75), 1, 2, TODAY), TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> FootageCheck.content(content(null, "x".repeat(76), 2, 2, TODAY.plusDays(1)), TODAY))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(p -> p.field())
                                .containsExactly("evidenceId", "recordedOn", "endsAt"));
    }

    @ParameterizedTest
    @CsvSource({"61,0", "60,60", "31,60", "30,30", "8,30", "7,7", "0,7", "-1,0"})
    void a_warning_is_due_60_30_and_7_days_before(int daysLeft, int warning) {
        assertThat(FootageRetention.warning(TODAY.plusDays(daysLeft), TODAY)).isEqualTo(warning);
    }

    @Test
    void without_a_category_and_in_a_case_nothing_sets_a_day_of_deletion() {
        assertThat(FootageRetention.goesOn(TODAY, Set.of(), false)).isEmpty();
        assertThat(FootageRetention.goesOn(TODAY, Set.of(), true)).isEmpty();
    }

    @Test
    void a_reference_is_internal_until_somebody_decides() {
        assertThat(reference(null).release()).isEqualTo(Release.INTERNAL);
        assertThat(reference(null).stateOn(TODAY)).isEqualTo(FootageState.LINKED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void clearing_what_the_gate_asked_about_needs_consent_or_reason(int question) {
        ReleaseGate gate = new ReleaseGate(
                question == 0, question == 1, question == 2, question == 3, question == 4, question == 5);
        assertThatThrownBy(() -> FootageCheck.release(Release.CLEARED, gate, null, " "))
                .hasMessageContaining("consentNote");
        assertThatCode(() -> FootageCheck.release(Release.CLEARED, gate, null, "The mother agreed."))
                .doesNotThrowAnyException();
    }

    @Test
    void an_exemption_names_its_statute() {
        assertThatThrownBy(() -> FootageCheck.release(Release.EXEMPT, ReleaseGate.OPEN, null, null))
                .hasMessageContaining("statute");
    }

    @Test
    void what_was_cleared_is_internal_again_once_it_points_elsewhere() {
        FootageReference footage = reference("https://example.org/a");
        footage.decideRelease(Release.CLEARED, ReleaseGate.OPEN, null, null, "Sgt. A", Instant.EPOCH);
        footage.correct(content("https://example.org/a", "1", null, null, TODAY), Set.of());
        assertThat(footage.release()).isEqualTo(Release.CLEARED);
        footage.correct(content("https://example.org/b", "1", null, null, TODAY), Set.of());
        assertThat(footage.release()).isEqualTo(Release.INTERNAL);
    }

    @Test
    void views_shown_are_the_latest_count_not_the_last_entered() {
        FootageReference footage = reference(null);
        footage.countViews(14000, "Facebook", Instant.parse("2023-11-05T00:00:00Z"), "Sgt. A");
        footage.countViews(3100, "Facebook", Instant.parse("2023-11-03T00:00:00Z"), "Sgt. A");
        assertThat(footage.latestViews()).isEqualTo(14000);
    }

    @Test
    void time_codes_read_and_write_as_players_do() {
        assertThat(TimeCode.parse("03:20")).contains(200);
        assertThat(TimeCode.parse("1:02:05")).contains(3725);
        assertThat(TimeCode.parse("three")).isEmpty();
        assertThat(TimeCode.format(200)).isEqualTo("03:20");
        assertThat(TimeCode.format(3725)).isEqualTo("1:02:05");
    }
}
