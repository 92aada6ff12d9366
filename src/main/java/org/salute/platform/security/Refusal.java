package org.salute.platform.security;

/** An act was refused because of who asks; the answer is 403. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what who may not do what, for the log */
    protected Refusal(String what) {
        super(what);
    }
}
