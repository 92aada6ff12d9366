package org.salute.interaction.entity;

/** Who a community member was in the interaction; never by name. */
public enum MemberRole {
    CALLER_911,
    PARENT,
    CHILD,
    STUDENT,
    TEACHER,
    DRIVER,
    PASSENGER,
    RESIDENT,
    OLDER_ADULT,
    BUSINESS_OWNER,
    VICTIM,
    WITNESS,
    OTHER
}
