package org.salute.account.boundary;

import org.salute.platform.security.Refusal;

/** The signed-in person lacks the permission for the act. */
public class NotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param what who may not do what, for the log */
    public NotAllowed(String what) {
        super(what);
    }
}
