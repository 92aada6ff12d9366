package org.salute.platform.validation;

import java.util.List;

/**
 * A rule of the office forbids the act. Subclasses are named for the rule; the text a person reads is found under the
 * key.
 */
public abstract class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key the text's key in the language files
     * @param arguments what the text names
     */
    protected RuleBroken(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The text's key in the language files. */
    public String key() {
        return key;
    }

    /** What the text names. */
    public List<Object> arguments() {
        return arguments;
    }
}
