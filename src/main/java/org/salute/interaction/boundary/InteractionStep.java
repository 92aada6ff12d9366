package org.salute.interaction.boundary;

/** What the signed-in person may do with an interaction as it stands now. */
public enum InteractionStep {
    CORRECT,
    VERIFY,
    SEND_BACK,
    WITHDRAW,
    ARCHIVE,
    DECLARE_VOID,
    ACKNOWLEDGE,
    COMMENT,
    ADD_FOOTAGE
}
