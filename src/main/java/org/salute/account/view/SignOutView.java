package org.salute.account.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.salute.account.boundary.SignOut;

/** The sign-out button of every page. */
@Named
@RequestScoped
public class SignOutView {

    @Inject
    private SignOut signOut;

    /** Ends the session and says so on a page of its own. */
    public String signOut() throws ServletException {
        FacesContext faces = FacesContext.getCurrentInstance();
        signOut.leave();
        ((HttpServletRequest) faces.getExternalContext().getRequest()).logout();
        faces.getExternalContext().invalidateSession();
        return "/signed-out.xhtml?faces-redirect=true";
    }
}
