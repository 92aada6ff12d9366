package org.salute.footage.control;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a recording, as players write it: "41", "03:20", "1:02:05". */
public final class TimeCode {

    private static final Pattern FORM = Pattern.compile("(?:(?:(\\d{1,2}):)?([0-5]?\\d):)?([0-5]?\\d)");

    private TimeCode() {}

    /** Seconds from the start; empty for what is no time code. */
    public static Optional<Integer> parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(number(parts.group(1)) * 3600 + number(parts.group(2)) * 60 + number(parts.group(3)));
    }

    /** "00:41", or "1:02:05" from an hour on; empty for null. */
    public static String format(Integer seconds) {
        if (seconds == null) {
            return "";
        }
        String minutes = "%02d:%02d".formatted(seconds / 60 % 60, seconds % 60);
        return seconds < 3600 ? minutes : seconds / 3600 + ":" + minutes;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
