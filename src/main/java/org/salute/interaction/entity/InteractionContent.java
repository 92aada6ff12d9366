package org.salute.interaction.entity;

import java.time.Instant;
import java.util.List;

/**
 * What a supervisor writes about an interaction, complete or not. Text stands as it was typed; {@code occurredAt} is the
 * instant that {@code occurredText} was understood to mean, null when it was not.
 */
public record InteractionContent(
        String occurredText,
        Instant occurredAt,
        String cadNumber,
        Long callTypeId,
        Long zoneId,
        Long categoryId,
        String title,
        String narrative,
        String teachingPoint,
        String outcome,
        String thanks,
        Notice notice,
        List<Participant> participants,
        List<Member> members) {

    /** A deputy in the interaction. */
    public record Participant(long deputyId, Part part) {}

    /**
     * A member of the community: role, age and consent, and never a name. A band under 18 makes a minor, whatever was
     * ticked.
     */
    public record Member(MemberRole role, AgeBand ageBand, boolean minor, Consent consent) {

        public Member {
            minor = minor || ageBand.isMinor();
        }
    }

    /** An empty page. */
    public static InteractionContent empty() {
        return new InteractionContent(
                null, null, null, null, null, null, null, null, null, null, null, null, List.of(), List.of());
    }
}
