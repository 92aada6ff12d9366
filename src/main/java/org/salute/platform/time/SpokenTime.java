package org.salute.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a date and time as a supervisor would write it in a hurry: "today 9:15", "yesterday 14:30", "11/1/2023 12:58 PM",
 * "2023-11-01 12:58", "Nov 1, 2023, 12:58 PM", and the same in Spanish ("ayer 14:30", "hoy", "1/11/2023 12:58").
 *
 * <p>A day without a time is not an answer to "when"; a time without a day means today. A wall-clock time that the
 * change to summer time skips does not exist and is refused; one that occurs twice is taken as the earlier.
 */
public final class SpokenTime {

    private static final Map<String, Integer> DAYS_BACK =
            Map.of("today", 0, "hoy", 0, "yesterday", 1, "ayer", 1, "anteayer", 2);

    private static final List<String> TIMES = List.of("H:mm[:ss]", "h:mm[:ss] a", "h:mma", "h a", "ha", "HHmm");
    private static final List<String> DATES_EN =
            List.of("M/d/uuuu", "uuuu-MM-dd", "MMM d uuuu", "MMMM d uuuu", "EEE MMM d uuuu", "EEEE MMMM d uuuu");
    private static final List<String> DATES_ES =
            List.of("d/M/uuuu", "uuuu-MM-dd", "d MMM uuuu", "d MMMM uuuu", "EEE d MMM uuuu", "EEEE d MMMM uuuu");

    private final ZoneId zone;
    private final Locale locale;

    /**
     * @param zone the agency's time zone, in which the words are meant
     * @param locale the reader's language: whether 1/11 is the eleventh of January or the first of November
     */
    public SpokenTime(ZoneId zone, Locale locale) {
        this.zone = zone;
        this.locale = locale;
    }

    /** The instant meant by the words, seen from {@code now}; empty when they name no existing day and time. */
    public Optional<Instant> parse(String words, Instant now) {
        if (words == null || words.isBlank()) {
            return Optional.empty();
        }
        String text = words.strip()
                .replace(',', ' ')
                .replaceAll("(?i)\\b(at|a las|de|del)\\b", " ")
                .replaceAll("(?i)([ap])\\.\\s?m\\.?", "$1m")
                .replaceAll("(?<=\\d)T(?=\\d)", " ")
                .replaceAll("[\\h\\s]+", " ")
                .strip();
        LocalDate today = now.atZone(zone).toLocalDate();
        for (int cut = 0; cut >= 0; cut = text.indexOf(' ', cut + 1)) {
            Optional<LocalDate> day = cut == 0 ? Optional.of(today) : day(text.substring(0, cut), today);
            Optional<LocalTime> time = time(text.substring(cut).strip());
            if (day.isPresent() && time.isPresent()) {
                return existing(day.get().atTime(time.get()));
            }
        }
        return Optional.empty();
    }

    /** How a person reads an instant: "Wed, Nov 1, 2023, 12:58 PM". {@link #parse} takes this form back. */
    public String format(Instant instant) {
        String pattern = isSpanish() ? "EEE d MMM uuuu, HH:mm" : "EEE, MMM d, uuuu, h:mm a";
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(zone));
    }

    private boolean isSpanish() {
        return "es".equals(locale.getLanguage());
    }

    private Optional<LocalDate> day(String words, LocalDate today) {
        Integer back = DAYS_BACK.get(words.toLowerCase(Locale.ROOT));
        if (back != null) {
            return Optional.of(today.minusDays(back));
        }
        return (isSpanish() ? DATES_ES : DATES_EN)
                .stream().map(p -> date(p, words)).flatMap(Optional::stream).findFirst();
    }

    private Optional<LocalDate> date(String pattern, String words) {
        try {
            return Optional.of(LocalDate.parse(words, formatter(pattern, locale)));
        } catch (DateTimeParseException notThisPattern) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String words) {
        return TIMES.stream().map(p -> time(p, words)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalTime> time(String pattern, String words) {
        try {
            return Optional.of(LocalTime.parse(words, formatter(pattern, Locale.US)));
        } catch (DateTimeParseException notThisPattern) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private Optional<Instant> existing(LocalDateTime wallClock) {
        boolean skipped = zone.getRules().getValidOffsets(wallClock).isEmpty();
        return skipped ? Optional.empty() : Optional.of(wallClock.atZone(zone).toInstant());
    }
}
