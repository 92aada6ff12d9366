package org.salute.account.view;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Leads somebody whose session ended back to the page he was on. The request that found out may have been a save in the
 * background, which the server would repeat after signing in; it goes with the empty session that it made.
 */
@WebServlet("/sign-in-anew")
public class SignInAnewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null && request.getUserPrincipal() == null) {
            session.invalidate();
        }
        response.sendRedirect(request.getContextPath() + page(request.getParameter("to")));
    }

    /** Only a page of Salute: a path of its own, never another site. */
    private static String page(String to) {
        return to != null && to.matches("/[a-z-]+(/[a-z-]+)*\\.xhtml(\\?[a-zA-Z0-9=&%~._-]*)?") ? to : "/index.xhtml";
    }
}
