package org.salute.interaction.boundary;

import java.time.Instant;
import org.salute.interaction.entity.InteractionState;

/**
 * An interaction as a list shows it.
 *
 * @param occurredAt null while a draft does not say
 * @param deputies last names, in the order in which they were entered
 * @param views the latest count of each footage reference, added up
 */
public record InteractionRow(
        long id,
        String number,
        Instant occurredAt,
        Instant savedAt,
        String title,
        String deputies,
        long footage,
        long views,
        String categoryEn,
        String categoryEs,
        String zone,
        String loggedBy,
        InteractionState state,
        Cursor cursor) {

    /** The place of a row in its list, from which the next page goes on. */
    public record Cursor(String key, long id) {

        /**
         * The key as the database compares it under a sort.
         *
         * @throws IllegalArgumentException or a DateTimeParseException for a key that does not belong to the sort
         */
        public Object valueFor(InteractionSort sort) {
            return switch (sort) {
                case WHEN -> Instant.parse(key);
                case VIEWS -> Long.valueOf(key);
                default -> key;
            };
        }

        /** As it stands in an address. */
        @Override
        public String toString() {
            return id + "~" + key;
        }
    }
}
