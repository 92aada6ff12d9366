package org.salute.platform.validation;

import java.util.List;

/**
 * One thing that is wrong with what was entered.
 *
 * @param field the form field it belongs to, by its stem ("title", "cadNumber"); the empty string for the whole form
 * @param key the text's key in the language files
 * @param arguments what the text names: limits, values, suggestions
 */
public record Problem(String field, String key, List<Object> arguments) {

    /** A problem of one field. */
    public static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }
}
