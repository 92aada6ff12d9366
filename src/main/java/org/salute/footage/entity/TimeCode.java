package org.salute.footage.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A moment within footage, counted from its beginning. */
public record TimeCode(int seconds) implements Comparable<TimeCode> {

    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,2}):)?([0-5]?\\d):([0-5]\\d)");

    /** Refuses a moment before the beginning. */
    public TimeCode {
        if (seconds < 0) {
            throw new IllegalArgumentException("before the beginning: " + seconds);
        }
    }

    /** Reads "01:02:03" or "2:03"; empty for anything else, null included. */
    public static Optional<TimeCode> parse(String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text.strip());
        return written.matches()
                ? Optional.of(new TimeCode(
                        number(written.group(1)) * 3600 + number(written.group(2)) * 60 + number(written.group(3))))
                : Optional.empty();
    }

    /** As players write it: "02:03", and "1:02:03" from an hour on. {@link #parse} takes this form back. */
    public String format() {
        int minutes = seconds / 60 % 60;
        return seconds < 3600
                ? "%02d:%02d".formatted(minutes, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, minutes, seconds % 60);
    }

    @Override
    public int compareTo(TimeCode other) {
        return Integer.compare(seconds, other.seconds);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
