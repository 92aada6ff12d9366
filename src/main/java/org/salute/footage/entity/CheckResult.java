package org.salute.footage.entity;

/** What somebody found who followed the reference. Each has a text "footage.check.NAME". */
public enum CheckResult {
    OK,
    /** The link or its share no longer leads to the footage. */
    EXPIRED,
    /** The evidence system did not let him in. */
    DENIED
}
