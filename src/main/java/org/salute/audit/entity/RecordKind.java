package org.salute.audit.entity;

/** The kinds of records that entries speak of. */
public enum RecordKind {
    ACCOUNT,
    INTERACTION,
    REPORT
}
