package org.salute.account.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.salute.account.boundary.SignIn;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {

    private static final Set<String> PROBLEMS = Set.of("wrong", "locked", "incomplete");

    @Inject
    private SecurityContext security;

    @Inject
    private SignIn signIn;

    private String userName;
    private String password;

    /** Signs in and goes on to the page that was asked for, else home; on failure says why as far as one may know. */
    public void enter() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        if (userName == null || password == null) {
            sayAgain(faces, "incomplete");
            return;
        }
        if (request.getSession(false) != null) {
            // Before the password is looked at: whoever knew the id of this session until now knows it no longer.
            request.changeSessionId();
        }
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(userName, password)));
        switch (status) {
            case SEND_CONTINUE -> faces.responseComplete();
            case SUCCESS -> {
                faces.getExternalContext().redirect(request.getContextPath() + "/index.xhtml");
            }
            default -> sayAgain(faces, signIn.isLocked(userName) ? "locked" : "wrong");
        }
    }

    /** Shows the page anew with what is wrong; the name typed is kept, the password is not. */
    private void sayAgain(FacesContext faces, String what) throws IOException {
        faces.getExternalContext().getFlash().put("userName", userName);
        String page = faces.getExternalContext().getRequestContextPath() + "/sign-in.xhtml?problem=" + what;
        faces.getExternalContext().redirect(page);
    }

    /** What was typed, also before the redirect that says what was wrong with it. */
    public String getUserName() {
        Object typedBefore = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get("userName");
        return userName == null && typedBefore != null ? typedBefore.toString() : userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The key of what went wrong, or null; the address may name only what there is. */
    public String getProblem() {
        String named = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("problem");
        return named != null && PROBLEMS.contains(named) ? "sign-in." + named : null;
    }
}
