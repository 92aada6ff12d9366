package org.salute.testing;

import java.time.Instant;
import java.util.List;
import org.salute.interaction.entity.AgeBand;
import org.salute.interaction.entity.Consent;
import org.salute.interaction.entity.InteractionContent;
import org.salute.interaction.entity.InteractionContent.Member;
import org.salute.interaction.entity.InteractionContent.Participant;
import org.salute.interaction.entity.MemberRole;
import org.salute.interaction.entity.Notice;
import org.salute.interaction.entity.Part;

/** What a supervisor might write; catalogue keys are those that the migrations fill in. */
public final class Contents {

    private Contents() {}

    /** A complete page about one deputy. */
    public static InteractionContent complete(long deputyId, String title) {
        return complete(deputyId, title, Instant.parse("2024-03-05T17:58:00Z"));
    }

    /** A complete page about one deputy, at a moment. */
    public static InteractionContent complete(long deputyId, String title, Instant occurred) {
        return new InteractionContent(
                occurred.toString(),
                occurred,
                "24-000123",
                1L,
                1L,
                1L,
                title,
                "Took the hug and explained what 911 is for.",
                "A phone without service still reaches 911.",
                null,
                null,
                Notice.SUPERVISOR,
                List.of(new Participant(deputyId, Part.ANSWERED_CALL)),
                List.of(new Member(MemberRole.CALLER_911, AgeBand.UNDER_12, false, Consent.GIVEN)));
    }
}
