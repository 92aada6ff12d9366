package org.salute.footage.entity;

/** Whether a reference may leave the record. Each has a text "footage.release.NAME". */
public enum Release {
    /** Not decided, or for the office alone. */
    INTERNAL,
    /** A statute keeps it from the public. */
    EXEMPT,
    /** May reach a certificate, a lesson, a public page. */
    CLEARED
}
