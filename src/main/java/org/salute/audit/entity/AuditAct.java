package org.salute.audit.entity;

/** What was done. Each has a text "audit.act.NAME" in the language files. */
public enum AuditAct {
    SIGN_IN,
    SIGN_OUT,
    LOGGED,
    SUBMITTED,
    CORRECTED,
    VERIFIED,
    RETURNED,
    WITHDRAWN,
    ARCHIVED,
    VOIDED,
    ACKNOWLEDGED,
    COMMENTED,
    ATTACHMENT_ADDED,
    ATTACHMENT_REMOVED,
    ATTACHMENT_READ,
    FOOTAGE_ADDED,
    FOOTAGE_CHANGED,
    FOOTAGE_CHECKED,
    FOOTAGE_RELEASE_DECIDED,
    VIEWS_COUNTED,
    READ,
    EXPORTED
}
