package org.salute.testing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;

/** A story told in the browser. {@link #page} is a fresh visitor in every test; relative addresses reach the server. */
@BrowserTest
@RunAsClient
public abstract class BrowserStory {

    /** The visitor of this test. */
    protected Page page;

    /** The visitor's browser: cookies, and more pages of the same person. */
    protected BrowserContext context;

    /** Another person at another machine, watched and closed like the first. */
    protected Page anotherVisitor() {
        return Visitors.current().visitor().newPage();
    }
}
