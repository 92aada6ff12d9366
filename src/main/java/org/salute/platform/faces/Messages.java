package org.salute.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.salute.platform.validation.RuleBroken;

/** Speaks to the person in his language, with the texts of the language files; what is said survives a redirect. */
@Named
@RequestScoped
public class Messages {

    /** Good news. */
    public void info(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** What went wrong and what to do. */
    public void error(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    /** The rule that forbids what was asked. */
    public void error(RuleBroken broken) {
        error(broken.key(), broken.arguments().toArray());
    }

    /** A text in the person's language; dates and numbers among the arguments are written his way. */
    public static String text(String key, Object... arguments) {
        Locale locale = locale();
        String pattern = ResourceBundle.getBundle("i18n.text", locale).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The text of an enum constant: "state.DRAFT" for prefix "state". Empty for null. */
    public String of(String prefix, Enum<?> constant) {
        return constant == null ? "" : text(prefix + "." + constant.name());
    }

    /** The language of this page. */
    public static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    private static void add(FacesMessage.Severity severity, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(severity, text(key, arguments), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
