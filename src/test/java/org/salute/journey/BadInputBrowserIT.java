package org.salute.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.salute.testing.browser.Accessibility;
import org.salute.testing.browser.BrowserStory;

/** Bad input is answered at its field, and what was typed stays. */
class BadInputBrowserIT extends BrowserStory {

    @Test
    void every_field_of_the_log_says_what_is_wrong_with_it() {
        SignedIn.as(page, "supervisor");
        page.navigate("interaction/interaction-edit.xhtml");
        page.locator("#submit").click();
        for (String field :
                new String[] {"deputy_input", "occurred", "zone", "category", "title", "narrative", "notice"}) {
            assertThat(page.locator("#" + field + "-field, #deputy_input-field").first())
                    .isVisible();
            assertThat(page.locator("#" + field + "-error")).not().isEmpty();
        }
        page.locator("#occurred").fill("tomorrow or so");
        page.locator("#cadNumber").fill("12 Main Street");
        page.locator("#submit").click();
        assertThat(page.locator("#occurred-error")).containsText("Not understood");
        assertThat(page.locator("#cadNumber-error")).containsText("Only digits and hyphens");
        assertThat(page.locator("#occurred")).hasValue("tomorrow or so");
        page.locator("#occurred").fill("1/1/2199 10:00");
        page.locator("#cadNumber").fill("24-1O0001");
        page.locator("#submit").click();
        assertThat(page.locator("#occurred-error")).containsText("future");
        assertThat(page.locator("#cadNumber-error")).containsText("Did you mean 24-100001?");
        Accessibility.check(page);
    }

    @Test
    void a_reference_to_footage_and_a_letter_say_what_is_wrong_with_them() {
        SignedIn.as(page, "supervisor");
        page.navigate("interaction/interaction-edit.xhtml");
        page.locator("#add-footage").click();
        page.waitForURL(Pattern.compile(".*footage-edit.*"));
        page.locator("#url").fill("http://example.org");
        page.locator("#startsAt").fill("3 minutes");
        page.locator("#save").click();
        assertThat(page.locator("#startsAt-error")).containsText("03:20");
        page.locator("#startsAt").fill("03:20");
        page.locator("#endsAt").fill("00:41");
        page.locator("#recordedOn").fill("2199-01-01");
        page.locator("#sha256").fill("abc");
        page.locator("#save").click();
        assertThat(page.locator("#kind-error")).containsText("needed");
        assertThat(page.locator("#title-error")).containsText("needed");
        assertThat(page.locator("#url-error")).containsText("https://");
        assertThat(page.locator("#endsAt-error")).containsText("after the start");
        assertThat(page.locator("#recordedOn-error")).containsText("future");
        assertThat(page.locator("#sha256-error")).containsText("64 digits");
        assertThat(page.locator("#url")).hasValue("http://example.org");
        page.getByText("Cancel").click();
        page.locator("#add-attachment").click();
        page.waitForURL(Pattern.compile(".*attachment-add.*"));
        page.locator("#file").setInputFiles(new FilePayload("letter.pdf", "application/pdf", "<script>".getBytes()));
        page.locator("#add").click();
        assertThat(page.locator("#file-error")).containsText("neither a PDF");
        Accessibility.check(page);
        page.locator("#file")
                .setInputFiles(new FilePayload("letter.exe", "application/x", "%PDF-1.7 a letter".getBytes()));
        page.locator("#add").click();
        page.waitForURL(Pattern.compile(".*interaction-edit.*"));
        assertThat(page.locator("main")).containsText("letter.pdf");
    }
}
