package org.salute.footage.entity;

/** What somebody found who followed the reference. */
public enum CheckResult {
    OK,
    EXPIRED,
    DENIED
}
