package org.salute.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salute.platform.time.SpokenTime;

class SpokenTimeTest {

    private static final ZoneId TAMPA = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2023-11-02T13:14:00Z");

    private final SpokenTime english = new SpokenTime(TAMPA, Locale.US);
    private final SpokenTime spanish = new SpokenTime(TAMPA, Locale.forLanguageTag("es"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yesterday 14:30|2023-11-01T18:30:00Z",
                "Yesterday at 2:30 PM|2023-11-01T18:30:00Z",
                "today 9:15|2023-11-02T13:15:00Z",
                "9:15|2023-11-02T13:15:00Z",
                "9am|2023-11-02T13:00:00Z",
                "11/1/2023 12:58 PM|2023-11-01T16:58:00Z",
                "Wed, Nov 1, 2023, 12:58 PM|2023-11-01T16:58:00Z",
                "2023-11-01 1258|2023-11-01T16:58:00Z",
                "2023-11-01T12:58|2023-11-01T16:58:00Z",
                "November 1, 2023 12:58 p.m.|2023-11-01T16:58:00Z"
            })
    void what_a_supervisor_types_in_a_hurry_is_understood(String words, Instant meant) {
        assertThat(english.parse(words, NOW)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ayer 14:30|2023-11-01T18:30:00Z",
                "hoy a las 9:15|2023-11-02T13:15:00Z",
                "1/11/2023 12:58|2023-11-01T16:58:00Z"
            })
    void spanish_words_and_day_before_month_are_understood_in_spanish(String words, Instant meant) {
        assertThat(spanish.parse(words, NOW)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "13/45/2023 10:00", "2023-02-30 10:00", "yesterday 25:00", "soon"})
    void what_names_no_day_and_time_is_not_guessed(String words) {
        assertThat(english.parse(words, NOW)).isEmpty();
    }

    @Test
    void a_wall_clock_time_that_summer_time_skips_does_not_exist() {
        assertThat(english.parse("3/10/2024 2:30 AM", NOW)).isEmpty();
    }

    @Test
    void a_wall_clock_time_that_occurs_twice_is_the_earlier() {
        assertThat(english.parse("11/5/2023 1:30 AM", NOW)).contains(Instant.parse("2023-11-05T05:30:00Z"));
    }

    @Test
    void what_is_shown_can_be_typed_back() {
        Instant noon = Instant.parse("2023-11-01T16:58:00Z");
        assertThat(english.parse(english.format(noon), NOW)).contains(noon);
        assertThat(spanish.parse(spanish.format(noon), NOW)).contains(noon);
    }
}
