package org.salute.journey;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Signs a visitor in at the demo office. */
final class SignedIn {

    private SignedIn() {}

    static void as(Page page, String userName) {
        page.navigate("index.xhtml");
        enter(page, userName, "hug-call-2023");
        page.waitForURL(Pattern.compile(".*/index\\.xhtml.*|.*[0-9]/$"));
    }

    static void enter(Page page, String userName, String password) {
        page.locator("#user-name").fill(userName);
        page.locator("#password").fill(password);
        page.locator("#sign-in").click();
    }
}
