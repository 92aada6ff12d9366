package org.salute.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salute.interaction.control.InteractionCheck;
import org.salute.interaction.control.MediaType;
import org.salute.interaction.entity.AgeBand;
import org.salute.interaction.entity.Consent;
import org.salute.interaction.entity.InteractionContent;
import org.salute.interaction.entity.InteractionContent.Member;
import org.salute.interaction.entity.MemberRole;
import org.salute.platform.validation.Problem;
import org.salute.testing.Contents;

class InteractionCheckTest {

    private static final Instant NOW = Instant.parse("2024-06-01T12:00:00Z");

    private static InteractionContent withCad(String cad) {
        InteractionContent c = Contents.complete(1, "A hug");
        return new InteractionContent(
                c.occurredText(),
                c.occurredAt(),
                cad,
                c.callTypeId(),
                c.zoneId(),
                c.categoryId(),
                c.title(),
                c.narrative(),
                c.teachingPoint(),
                c.outcome(),
                c.thanks(),
                c.notice(),
                c.participants(),
                c.members());
    }

    @Test
    void a_complete_page_has_no_problem() {
        assertThat(InteractionCheck.complete(Contents.complete(1, "A hug"), NOW))
                .isEmpty();
    }

    @Test
    void a_letter_in_the_cad_number_is_answered_with_what_was_meant() {
        assertThat(InteractionCheck.complete(withCad("23-1O4412"), NOW))
                .containsExactly(Problem.of("cadNumber", "interaction.problem.cad-did-you-mean", "23-104412"));
    }

    @Test
    void a_record_without_a_call_for_service_needs_no_cad_number() {
        assertThat(InteractionCheck.complete(withCad(null), NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "12 Main Street", "-", "2"})
    void what_is_no_cad_number_is_refused(String cad) {
        assertThat(InteractionCheck.complete(withCad(cad), NOW))
                .extracting(Problem::field)
                .containsExactly("cadNumber");
    }

    @Test
    void nothing_happens_in_the_future() {
        assertThat(InteractionCheck.complete(Contents.complete(1, "A hug"), Instant.parse("2024-03-05T17:57:59Z")))
                .extracting(Problem::key)
                .containsExactly("interaction.problem.in-the-future");
    }

    @Test
    void an_age_band_under_18_makes_a_minor_whatever_was_ticked() {
        assertThat(List.of(AgeBand.UNDER_12, AgeBand.FROM_12_TO_17))
                .allMatch(band -> new Member(MemberRole.CHILD, band, false, Consent.NOT_ASKED).minor());
        assertThat(new Member(MemberRole.PARENT, AgeBand.ADULT, false, Consent.NOT_ASKED).minor())
                .isFalse();
    }

    @Test
    void a_file_is_what_its_content_says_not_its_name() {
        assertThat(MediaType.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .contains(MediaType.JPEG);
        assertThat(MediaType.of("%PDF-1.7".getBytes())).contains(MediaType.PDF);
        assertThat(MediaType.of("<html><script>".getBytes())).isEmpty();
        assertThat(MediaType.of(new byte[0])).isEmpty();
    }
}
