package org.salute.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.salute.testing.browser.Accessibility;
import org.salute.testing.browser.BrowserStory;

/** The main job, as people do it: the log, the verification, the deputy's own record, HR's export. */
@Tag("both-servers")
class MainJobBrowserIT extends BrowserStory {

    private final String title = "Boy calls 911 for a hug " + UUID.randomUUID();

    @Test
    void the_reference_case_is_logged_verified_acknowledged_and_exported() throws IOException {
        logByHand();
        verifyAsHr();
        acknowledgeAsDeputy();
        exportAsHr();
    }

    private void logByHand() {
        SignedIn.as(page, "supervisor");
        Accessibility.check(page);
        page.locator("#log").click();
        page.waitForURL(Pattern.compile(".*interaction-edit.*"));
        page.locator("#deputy_input").pressSequentially("Pracht");
        page.locator(".ui-autocomplete-item").first().waitFor();
        page.locator("#deputy_input").press("Enter");
        assertThat(page.locator("#deputies")).containsText("Deputy Scott Pracht, 4471");
        page.getByLabel("When").fill("11/1/2023 12:58 PM");
        page.getByLabel("CAD number").fill("23-1O4412");
        page.getByLabel("District or zone").selectOption("District 4, Zone 3");
        page.getByLabel("Call type").selectOption("911 hang-up or open line");
        page.getByLabel("Category").selectOption("911 education");
        page.locator("#title").fill(title);
        page.getByLabel("Narrative")
                .fill("Spoke with the mother; her son wanted to give an officer a hug. Took the hug.");
        page.getByLabel("Teaching point").fill("A phone without service still reaches 911.");
        page.getByLabel("How it came to notice").selectOption("Supervisor saw it");
        page.locator("#add-member").click();
        page.getByLabel("Role 1").selectOption("911 caller");
        page.getByLabel("Age 1").selectOption("Under 12");
        assertThat(page.locator("#guidance")).containsText("what 911 is for");
        assertThat(page.locator("#understood")).containsText("Wed, Nov 1, 2023, 12:58");
        page.locator("#submit").click();
        assertThat(page.locator("#log-errors")).containsText("Did you mean 23-104412?");
        Accessibility.check(page);
        page.getByLabel("CAD number").fill("23-104412");
        addFootage(
                "Body camera",
                "Agency",
                "Body camera, Deputy Pracht",
                "23-104412",
                "2023-11-01",
                "00:41",
                "03:20",
                null);
        addFootage(
                "Social post",
                "Agency page",
                "Agency page, Nov 2",
                null,
                "2023-11-02",
                null,
                null,
                "https://example.org/post");
        addFootage("Doorbell", "Third party", "Family's doorbell", null, "2023-11-01", null, null, null);
        page.locator("#submit").click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("main")).containsText("Submitted");
        Accessibility.check(page);
        releaseAndCountViews();
    }

    private void addFootage(
            String kind, String owner, String name, String evidenceId, String day, String from, String to, String url) {
        page.locator("#add-footage").click();
        assertThat(page.locator("h1")).hasText("Reference to footage");
        page.getByLabel("Kind").selectOption(kind);
        page.getByLabel("Owner").selectOption(owner);
        page.locator("#title").fill(name);
        page.locator("#recordedOn").fill(day);
        fill("#evidenceId", evidenceId);
        fill("#startsAt", from);
        fill("#endsAt", to);
        fill("#url", url);
        Accessibility.check(page);
        page.locator("#save").click();
        assertThat(page.locator("main")).containsText(name);
        assertThat(page.locator("#title")).hasValue(title);
    }

    private void fill(String field, String value) {
        if (value != null) {
            page.locator(field).fill(value);
        }
    }

    private void releaseAndCountViews() {
        String record = page.url();
        page.locator("table a").getByText("Agency page, Nov 2").click();
        page.locator("#minorInvolved").check();
        page.locator("#release").selectOption("Cleared");
        page.locator("#decide").click();
        assertThat(page.locator("#consentNote-error")).containsText("write down the consent");
        page.locator("#consentNote").fill("The mother agreed.");
        page.locator("#decide").click();
        assertThat(page.locator("#gate")).containsText("Cleared: Sgt. M. Alvarez");
        for (String[] count : new String[][] {{"0", "11/2/2023 15:00"}, {"14000", "11/5/2023 15:00"}}) {
            page.locator("#views").fill(count[0]);
            page.locator("#platform").fill("Facebook");
            page.locator("#capturedAt").fill(count[1]);
            page.locator("#count").click();
            assertThat(page.locator("#messages")).containsText("Counted");
        }
        assertThat(page.locator("#views-section table")).containsText("14,000");
        Accessibility.check(page);
        page.navigate(record);
    }

    private void verifyAsHr() {
        String record = page.url();
        Page hr = anotherVisitor();
        SignedIn.as(hr, "hr");
        hr.navigate(record);
        hr.getByLabel("A word to the deputies").fill("Well done by Deputy Pracht.");
        hr.locator("#verify").click();
        assertThat(hr.locator("#messages")).containsText("Verified");
        assertThat(hr.locator("ol.route")).containsText("Well done by Deputy Pracht.");
        Accessibility.check(hr);
    }

    private void acknowledgeAsDeputy() {
        Page deputy = anotherVisitor();
        SignedIn.as(deputy, "deputy");
        Accessibility.check(deputy);
        deputy.navigate("interaction/my-record.xhtml?page=1");
        Locator next = deputy.locator("a[rel=next]");
        while (deputy.getByText(title).count() == 0 && next.count() > 0) {
            next.click();
            deputy.waitForLoadState(LoadState.LOAD);
        }
        Accessibility.check(deputy);
        deputy.getByText(title).click();
        assertThat(deputy.locator("main")).containsText("A phone without service still reaches 911.");
        deputy.getByLabel("Your comment").fill("He knows now when to dial.");
        deputy.locator("#acknowledge").click();
        assertThat(deputy.locator("main")).containsText("He knows now when to dial.");
        assertThat(deputy.locator("ol.route")).containsText("Acknowledged");
    }

    private void exportAsHr() throws IOException {
        Page hr = anotherVisitor();
        SignedIn.as(hr, "hr");
        hr.navigate("interaction/interaction-list.xhtml");
        hr.locator("#filter summary").click();
        hr.locator("#q").fill(title);
        hr.locator("#apply").click();
        assertThat(hr.locator("#count")).hasText("1 that you may see");
        assertThat(hr).hasURL(Pattern.compile(".*[?&]q=Boy.*"));
        Accessibility.check(hr);
        Download download = hr.waitForDownload(() -> hr.locator("#export").click());
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(download.path())) {
            List<NamedCsvRecord> rows = csv.stream().toList();
            assertThat(rows).singleElement().satisfies(row -> {
                assertThat(row.getField("TITLE")).isEqualTo(title);
                assertThat(row.getField("OCCURRED_AT")).isEqualTo("2023-11-01 12:58");
                assertThat(row.getField("CAD_NUMBER")).isEqualTo("23-104412");
                assertThat(row.getField("EMPLOYEE_IDS")).isEqualTo("0004471");
                assertThat(row.getField("DEPUTIES")).startsWith("Deputy Scott Pracht (District 4");
                assertThat(row.getField("ACKNOWLEDGED")).isEqualTo("yes");
                assertThat(row.getField("MINOR_INVOLVED")).isEqualTo("yes");
                assertThat(row.getField("FOOTAGE_RELEASE")).isEqualTo("INTERNAL; CLEARED; INTERNAL");
                assertThat(row.getField("VIEWS")).isEqualTo("14000");
                assertThat(row.getField("STATE")).isEqualTo("VERIFIED");
            });
        }
    }
}
