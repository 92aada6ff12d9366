package org.salute.platform.persistence;

/**
 * There is no such record, or the person who asks may not know of it: the answer is the same, so that nobody learns from
 * it that a record exists.
 */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what the kind of record and what it was asked by, for the log */
    public NotFound(String what) {
        super(what);
    }
}
