package org.salute.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.salute.testing.browser.BrowserStory;

/** A plain case is logged without ever touching the mouse. */
class KeyboardBrowserIT extends BrowserStory {

    @Test
    void a_plain_case_is_logged_by_keyboard_alone() {
        String title = "By keyboard " + UUID.randomUUID();
        SignedIn.as(page, "supervisor");
        page.navigate("interaction/interaction-edit.xhtml");
        tabTo("deputy_input");
        page.keyboard().type("4471");
        page.locator(".ui-autocomplete-item").first().waitFor();
        page.keyboard().press("Enter");
        assertThat(page.locator("#deputies")).containsText("Pracht");
        assertThat(page.locator("#deputy_input")).isFocused();
        tabTo("occurred");
        page.keyboard().type("yesterday 14:30");
        tabTo("zone");
        page.keyboard().type("District 4, Zone 3");
        tabTo("category");
        page.keyboard().type("911");
        tabTo("title");
        page.keyboard().type(title);
        tabTo("narrative");
        page.keyboard().type("Took the hug and explained what 911 is for.");
        tabTo("notice");
        page.keyboard().type("Super");
        tabTo("submit");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText(title);
    }

    private void tabTo(String id) {
        for (int i = 0; i < 40; i++) {
            if (id.equals(page.evaluate("() => document.activeElement.id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + id);
    }
}
