package org.salute.interaction.boundary;

import java.time.Instant;

/** The fact that a draft was saved: which, in which version, and when. */
public record SavedDraft(long id, long version, String number, Instant savedAt) {}
