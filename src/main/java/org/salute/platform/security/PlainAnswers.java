package org.salute.platform.security;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.salute.platform.persistence.NotFound;

/**
 * Every answer of the application: its security headers, and the HTTP status that says in one number what an exception
 * means: 404 for what does not exist or one may not know of, 409 for a record that somebody else changed meanwhile.
 */
@WebFilter(filterName = "PlainAnswers", urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class PlainAnswers extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!request.getServletPath().startsWith("/jakarta.faces.resource")) {
            response.setHeader("Cache-Control", "no-store");
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            int status = statusOf(failure);
            if (status == 0 || response.isCommitted()) {
                throw failure;
            }
            response.sendError(status);
        }
    }

    private static int statusOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                return HttpServletResponse.SC_NOT_FOUND;
            }
            if (cause instanceof OptimisticLockException) {
                return HttpServletResponse.SC_CONFLICT;
            }
            if (cause instanceof Refusal) {
                return HttpServletResponse.SC_FORBIDDEN;
            }
        }
        return 0;
    }
}
