package org.salute.interaction.entity;

/** Where an interaction stands: DRAFT, SUBMITTED, VERIFIED, ARCHIVED; with the exits RETURNED, WITHDRAWN, VOIDED. */
public enum InteractionState {
    /** Being written; only its logger sees it. */
    DRAFT,
    /** Waits for somebody above the logger, or HR, to verify it. */
    SUBMITTED,
    /** Sent back to the logger with a reason; he may correct and submit again. */
    RETURNED,
    /** Confirmed; from here on in the deputies' own records. */
    VERIFIED,
    /** Kept, and closed to further work. */
    ARCHIVED,
    /** Taken back by the logger before it was verified. */
    WITHDRAWN,
    /** Declared void by HR; stays readable with the reason. */
    VOIDED
}
