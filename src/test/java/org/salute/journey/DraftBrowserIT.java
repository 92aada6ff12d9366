package org.salute.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.salute.testing.browser.BrowserStory;

/** Nothing typed is ever lost. */
class DraftBrowserIT extends BrowserStory {

    private final String title = "Draft " + UUID.randomUUID();

    @Test
    void a_draft_saved_while_typing_is_on_the_home_page_after_the_browser_was_killed() {
        type(page);
        context.close();
        Page again = anotherVisitor();
        SignedIn.as(again, "supervisor");
        again.locator("#home-drafts").getByText(title).click();
        assertThat(again.locator("#title")).hasValue(title);
        assertThat(again.locator("#occurred")).hasValue("yesterday, some time");
    }

    @Test
    void what_was_typed_after_the_session_ended_comes_back_after_signing_in_again() {
        type(page);
        context.clearCookies();
        page.locator("#narrative").fill("Typed without a session.");
        assertThat(page.locator("#not-saved")).isVisible();
        page.locator("#not-saved-again").click();
        SignedIn.enter(page, "supervisor", "hug-call-2023");
        page.waitForURL(Pattern.compile(".*interaction-edit.*"));
        assertThat(page.locator("#narrative")).hasValue("Typed without a session.");
        assertThat(page.locator("#title")).hasValue(title);
        assertThat(page.locator("#draft-status")).containsText("draft saved at");
    }

    @Test
    void a_second_tab_does_not_overwrite_the_first_and_keeps_what_was_typed_in_it() {
        type(page);
        Page second = context.newPage();
        second.navigate(page.url());
        second.locator("#narrative").fill("From the second tab.");
        assertThat(second.locator("#draft-status")).containsText("draft saved at");
        page.locator("#narrative").fill("From the first tab.");
        assertThat(page.locator("#conflict")).containsText("changed elsewhere");
        assertThat(page.locator("#narrative")).hasValue("From the first tab.");
        second.reload();
        assertThat(second.locator("#narrative")).hasValue("From the second tab.");
    }

    @Test
    void what_was_typed_just_before_leaving_the_page_is_saved() {
        SignedIn.as(page, "supervisor");
        page.navigate("interaction/interaction-edit.xhtml");
        page.locator("#title").fill(title);
        page.navigate("index.xhtml");
        page.waitForCondition(() -> {
            page.reload();
            return page.locator("#home-drafts").innerText().contains(title);
        });
    }

    private void type(Page by) {
        SignedIn.as(by, "supervisor");
        by.navigate("interaction/interaction-edit.xhtml");
        by.locator("#title").fill(title);
        by.locator("#occurred").fill("yesterday, some time");
        by.waitForURL(Pattern.compile(".*id=\\d+"));
        assertThat(by.locator("#draft-status")).containsText("draft saved at");
    }
}
