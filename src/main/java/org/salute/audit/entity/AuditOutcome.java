package org.salute.audit.entity;

/** How an act ended. */
public enum AuditOutcome {
    OK,
    FAILED,
    REFUSED
}
