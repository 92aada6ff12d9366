package org.salute.interaction.entity;

/** How an interaction came to notice. */
public enum Notice {
    SUPERVISOR,
    PEER,
    CITIZEN_LETTER,
    SOCIAL_MEDIA,
    NEWS
}
