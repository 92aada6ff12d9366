package org.salute.platform.security;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Where a request came from, for the audit trail. */
@RequestScoped
public class RequestSource {

    @Inject
    private Instance<HttpServletRequest> request;

    /** The address of the client as the server sees it (a proxy in front is configured at the server); null for the system. */
    public String address() {
        try {
            return request.get().getRemoteAddr();
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return null;
        }
    }
}
