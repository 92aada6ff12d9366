package org.salute.interaction.entity;

/** The part a deputy played. */
public enum Part {
    ANSWERED_CALL,
    INITIATED,
    ASSISTED,
    LED
}
