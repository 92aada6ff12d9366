package org.salute.interaction.entity;

/** The unit and rank a deputy had on a day, by their keys; both null where he was not assigned. */
public record Posting(long deputyId, Long unitId, Long rankId) {}
