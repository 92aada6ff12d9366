package org.salute.account.entity;

import static org.salute.account.entity.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** What a person is in the office, as far as Salute is concerned. One may hold several. */
public enum Role {
    /** Sees and acknowledges his own record. */
    DEPUTY(READ_INTERACTION, ACKNOWLEDGE_INTERACTION),
    /** Logs what deputies do well, and verifies what supervisors below log. */
    SUPERVISOR(
            READ_INTERACTION, LOG_INTERACTION, VERIFY_INTERACTION, REFERENCE_FOOTAGE, RELEASE_FOOTAGE, READ_PERSONNEL),
    /** Keeps courses, classes and credits. */
    TRAINING(READ_PERSONNEL, READ_EVERY_PERSONNEL),
    /** Leads nominations through their route. */
    AWARDS(READ_PERSONNEL, READ_EVERY_PERSONNEL),
    /** Stands at the head of the hierarchy and decides on awards. */
    SHERIFF(READ_INTERACTION, VERIFY_INTERACTION, RELEASE_FOOTAGE, READ_PERSONNEL, READ_EVERY_PERSONNEL),
    /** Keeps the records: verifies, archives, voids, exports. */
    HR(
            READ_INTERACTION,
            READ_EVERY_INTERACTION,
            VERIFY_EVERY_INTERACTION,
            KEEP_INTERACTION,
            EXPORT_INTERACTION,
            REFERENCE_FOOTAGE,
            RELEASE_FOOTAGE,
            READ_PERSONNEL,
            READ_EVERY_PERSONNEL),
    /** Reads everything and changes nothing. */
    AUDITOR(READ_INTERACTION, READ_EVERY_INTERACTION, READ_PERSONNEL, READ_EVERY_PERSONNEL),
    /** Keeps accounts, roles, the hierarchy and the settings. */
    ADMINISTRATOR(READ_INTERACTION, READ_EVERY_INTERACTION, READ_PERSONNEL, READ_EVERY_PERSONNEL);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... others) {
        this.permissions = EnumSet.of(first, others);
    }

    /** What this role allows. */
    public Set<Permission> permissions() {
        return Set.copyOf(permissions);
    }
}
