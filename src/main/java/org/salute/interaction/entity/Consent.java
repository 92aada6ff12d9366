package org.salute.interaction.entity;

/** What a community member (for a minor, the parent) said to being part of a story that is told. */
public enum Consent {
    NOT_ASKED,
    GIVEN,
    REFUSED
}
