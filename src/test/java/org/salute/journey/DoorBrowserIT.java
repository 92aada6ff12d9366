package org.salute.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.salute.testing.browser.Accessibility;
import org.salute.testing.browser.BrowserStory;

/** Who may come in, and what he may not even know of. */
class DoorBrowserIT extends BrowserStory {

    @Test
    void six_wrong_passwords_lock_the_name_and_then_the_right_one_does_not_help() {
        page.navigate("index.xhtml");
        Accessibility.check(page);
        for (int i = 0; i < 6; i++) {
            SignedIn.enter(page, "awards", "wrong-" + i);
            assertThat(page.locator("#sign-in-problem")).isVisible();
        }
        assertThat(page.locator("#sign-in-problem")).containsText("locked for 15 minutes");
        SignedIn.enter(page, "awards", "hug-call-2023");
        assertThat(page.locator("#sign-in-problem")).containsText("locked for 15 minutes");
        Accessibility.check(page);
    }

    @Test
    void a_deputy_who_asks_for_anothers_record_by_its_address_learns_nothing() {
        Page hr = anotherVisitor();
        SignedIn.as(hr, "hr");
        hr.navigate("interaction/interaction-list.xhtml?sort=number&dir=desc&state=VERIFIED");
        String address = hr.locator("tbody tr")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasNotText("Pracht"))
                .first()
                .locator("a")
                .getAttribute("href");
        SignedIn.as(page, "deputy");
        Response others = page.navigate(address);
        assertThat(others.status()).isEqualTo(404);
        String answer = page.locator("main").innerText();
        Response nobodys = page.navigate("interaction/interaction-detail.xhtml?id=999999999");
        assertThat(nobodys.status()).isEqualTo(404);
        assertThat(page.locator("main").innerText()).isEqualTo(answer);
        Accessibility.check(page);
    }

    @Test
    void a_deputy_may_neither_open_the_log_nor_export() {
        SignedIn.as(page, "deputy");
        assertThat(page.navigate("interaction/interaction-edit.xhtml").status()).isEqualTo(403);
        assertThat(page.navigate("reporting/interaction-report.csv").status()).isEqualTo(403);
        Accessibility.check(page);
    }

    @Test
    void private_pages_are_not_cached_and_run_no_foreign_script() {
        SignedIn.as(page, "supervisor");
        Map<String, String> headers = page.navigate("index.xhtml").headers();
        assertThat(headers.get("cache-control")).contains("no-store");
        assertThat(headers.get("content-security-policy"))
                .contains("script-src 'self' 'nonce-")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-eval")
                .doesNotContainPattern("script-src[^;]*unsafe-inline");
        assertThat(headers.get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(context.cookies().stream().filter(c -> c.name.equals("JSESSIONID")))
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.httpOnly).isTrue();
                    assertThat(cookie.sameSite).isEqualTo(com.microsoft.playwright.options.SameSiteAttribute.LAX);
                });
    }

    @Test
    void health_needs_no_account_and_tells_that_the_database_answers() {
        assertThat(page.request().get("health/live").status()).isEqualTo(200);
        assertThat(page.request().get("health/ready").text()).contains("\"status\":\"UP\"");
    }

    @Test
    void the_session_gets_a_new_id_at_sign_in() {
        page.navigate("index.xhtml");
        String before = session();
        SignedIn.enter(page, "auditor", "hug-call-2023");
        assertThat(page.locator("h1")).containsText("Welcome");
        assertThat(session()).isNotEqualTo(before);
    }

    private String session() {
        return context.cookies().stream()
                .filter(c -> c.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .value;
    }
}
