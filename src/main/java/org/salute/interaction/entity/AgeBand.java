package org.salute.interaction.entity;

/** The age of a community member as far as it is recorded. */
public enum AgeBand {
    UNDER_12,
    FROM_12_TO_17,
    ADULT,
    OVER_64,
    NOT_KNOWN;

    /** Whether everybody in the band is under 18. */
    public boolean isMinor() {
        return this == UNDER_12 || this == FROM_12_TO_17;
    }
}
