package org.salute.personnel.entity;

/** The levels of the office's tree, from the top. */
public enum UnitKind {
    OFFICE,
    BUREAU,
    DISTRICT,
    SQUAD
}
