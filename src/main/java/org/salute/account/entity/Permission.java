package org.salute.account.entity;

/** What a person may do. Whose records he may do it to is decided by the hierarchy, not here. */
public enum Permission {
    /** Read the interactions that the hierarchy lets one see. */
    READ_INTERACTION,
    /** Read every interaction of the office. */
    READ_EVERY_INTERACTION,
    /** Log an interaction, correct one's own, withdraw it. */
    LOG_INTERACTION,
    /** Verify or return an interaction that somebody below logged. */
    VERIFY_INTERACTION,
    /** Verify or return any interaction. */
    VERIFY_EVERY_INTERACTION,
    /** Archive and void. */
    KEEP_INTERACTION,
    /** Acknowledge and comment on what is in one's own record. */
    ACKNOWLEDGE_INTERACTION,
    /** Take an export out of the system. */
    EXPORT_INTERACTION,
    /** Add references to footage and view counts. */
    REFERENCE_FOOTAGE,
    /** Decide whether a footage reference may leave the record. */
    RELEASE_FOOTAGE,
    /** Read who serves where, within the hierarchy. */
    READ_PERSONNEL,
    /** Read the personnel of the whole office. */
    READ_EVERY_PERSONNEL
}
