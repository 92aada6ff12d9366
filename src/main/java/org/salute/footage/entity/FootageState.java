package org.salute.footage.entity;

/** How a reference stands on a day. Each has a text "footage.state.NAME". */
public enum FootageState {
    /** Written down; nobody has followed it yet. */
    LINKED,
    /** Somebody followed it; the result stands beside. */
    CHECKED,
    /** Its footage is deleted within 60 days. */
    EXPIRING,
    /** Its day of deletion has come. */
    GONE
}
