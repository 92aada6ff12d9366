package org.salute.footage.entity;

/** Where a reference stands on a day: linked, checked, soon to be deleted, or gone. */
public enum FootageState {
    LINKED,
    CHECKED,
    EXPIRING,
    GONE
}
