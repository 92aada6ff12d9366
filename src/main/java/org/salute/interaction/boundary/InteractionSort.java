package org.salute.interaction.boundary;

import java.util.Locale;
import java.util.Optional;

/** What a list of interactions may be sorted by; every key is never null, and the record's key breaks ties. */
public enum InteractionSort {
    WHEN("i.listed_at"),
    NUMBER("i.number"),
    TITLE("lower(coalesce(i.title, ''))"),
    CATEGORY("coalesce(c.code, '')"),
    STATE("i.state"),
    VIEWS(InteractionRows.VIEWS);

    private final String key;

    InteractionSort(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** The sort named in an address ("title"); empty for a name there is not. */
    public static Optional<InteractionSort> named(String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException noSuchSort) {
            return Optional.empty();
        }
    }
}
