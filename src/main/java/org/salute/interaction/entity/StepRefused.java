package org.salute.interaction.entity;

import org.salute.platform.validation.RuleBroken;

/** The interaction does not stand where this step can be taken, or this person may not take it. */
public class StepRefused extends RuleBroken {

    private static final long serialVersionUID = 1L;

    /** @param key the text's key that says why */
    public StepRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
