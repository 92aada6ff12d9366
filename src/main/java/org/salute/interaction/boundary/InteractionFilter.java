package org.salute.interaction.boundary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.salute.interaction.entity.InteractionState;
import org.salute.platform.validation.Checks;
import org.salute.platform.validation.InvalidInput;

/**
 * Which interactions, in which order: the part of a list's address that list, count and export share. A null narrows
 * nothing.
 *
 * @param from first day, in the agency's time zone
 * @param to last day, included
 */
public record InteractionFilter(
        String words,
        InteractionState state,
        Long categoryId,
        Long zoneId,
        Long deputyId,
        LocalDate from,
        LocalDate to,
        InteractionSort sort,
        boolean descending) {

    /** Everything, newest first. */
    public static final InteractionFilter ALL =
            new InteractionFilter(null, null, null, null, null, null, null, InteractionSort.WHEN, true);

    /**
     * The filter that an address asks for: q, state, category, zone, deputy, from, to, sort, dir.
     *
     * @param parameter gives the value of a parameter, or null
     * @throws InvalidInput naming every parameter that cannot be read
     */
    public static InteractionFilter of(Function<String, String> parameter) {
        Checks checks = new Checks();
        Function<String, String> given = name -> {
            String value = parameter.apply(name);
            return value == null || value.isBlank() ? null : value.strip();
        };
        InteractionFilter filter = new InteractionFilter(
                given.apply("q"),
                read(checks, given, "state", value -> InteractionState.valueOf(value.toUpperCase(Locale.ROOT))),
                read(checks, given, "category", Long::valueOf),
                read(checks, given, "zone", Long::valueOf),
                read(checks, given, "deputy", Long::valueOf),
                read(checks, given, "from", LocalDate::parse),
                read(checks, given, "to", LocalDate::parse),
                Objects.requireNonNullElse(
                        read(
                                checks,
                                given,
                                "sort",
                                value -> InteractionSort.named(value).orElseThrow(IllegalArgumentException::new)),
                        InteractionSort.WHEN),
                !"asc".equals(given.apply("dir")));
        checks.throwIfAny();
        return filter;
    }

    /** The address parameters of this filter; what narrows nothing is left out. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", words);
        put(parameters, "state", state);
        put(parameters, "category", categoryId);
        put(parameters, "zone", zoneId);
        put(parameters, "deputy", deputyId);
        put(parameters, "from", from);
        put(parameters, "to", to);
        if (sort != InteractionSort.WHEN || !descending) {
            put(parameters, "sort", sort.name().toLowerCase(Locale.ROOT));
            put(parameters, "dir", descending ? "desc" : "asc");
        }
        return parameters;
    }

    /** The filter in words for the audit trail: "q=hug&state=VERIFIED", or "all". */
    public String inWords() {
        List<String> parts = new ArrayList<>();
        parameters().forEach((name, value) -> parts.add(name + "=" + value));
        return parts.isEmpty() ? "all" : String.join("&", parts);
    }

    private static void put(Map<String, String> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static <T> T read(Checks checks, Function<String, String> given, String name, Function<String, T> reader) {
        String value = given.apply(name);
        if (value == null) {
            return null;
        }
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException | DateTimeParseException notReadable) {
            checks.require(false, name, "problem.parameter", name, value);
            return null;
        }
    }
}
