package org.salute.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.salute.account.entity.Account;
import org.salute.footage.entity.FootageContent;
import org.salute.footage.entity.FootageKind;
import org.salute.footage.entity.FootageOwner;
import org.salute.footage.entity.FootageReference;
import org.salute.footage.entity.Release;
import org.salute.footage.entity.ReleaseGate;
import org.salute.interaction.entity.Interaction;
import org.salute.interaction.entity.InteractionContent.Member;
import org.salute.interaction.entity.MemberRole;
import org.salute.platform.time.AgencyTime;

/** The footage of the demo office's stories: a home is exempt, what the agency posted is cleared, all else is internal. */
final class DemoFootage {

    private final DemoRecords records;
    private final AgencyTime time;
    private final Random random;

    DemoFootage(DemoRecords records, AgencyTime time, Random random) {
        this.records = records;
        this.time = time;
        this.random = random;
    }

    void link(DemoStory story, Interaction interaction, Account by, Instant at) {
        LocalDate day = time.dayOf(interaction.content().occurredAt());
        for (FootageKind kind : story.footage()) {
            FootageReference footage =
                    records.footage(interaction, content(kind, interaction, day), categories(kind), by, at);
            if (owner(kind) == FootageOwner.AGENCY) {
                exempt(story, footage, by, at);
            } else if (owner(kind) == FootageOwner.AGENCY_PAGE) {
                post(story, footage, by, at);
            }
        }
    }

    private static void exempt(DemoStory story, FootageReference footage, Account by, Instant at) {
        if (story.residence()) {
            ReleaseGate gate = new ReleaseGate(true, false, false, false, false, false);
            footage.decideRelease(Release.EXEMPT, gate, gate.suggestedStatute(), null, by.displayName(), at);
        }
    }

    private void post(DemoStory story, FootageReference footage, Account by, Instant at) {
        boolean minor = story.people().stream().anyMatch(Member::minor);
        boolean caller = story.people().stream().anyMatch(m -> m.role() == MemberRole.CALLER_911);
        footage.decideRelease(
                Release.CLEARED,
                new ReleaseGate(false, false, false, minor, caller, false),
                null,
                minor || caller ? "The family agreed before the agency posted it." : "Posted by the agency.",
                by.displayName(),
                at);
        long views = 200 + random.nextInt(9000);
        footage.countViews(views / 3, "Facebook", at, by.displayName());
        Instant later = at.plus(Duration.ofDays(3));
        if (later.isBefore(time.now())) {
            footage.countViews(views, "Facebook", later, by.displayName());
        }
    }

    private FootageContent content(FootageKind kind, Interaction interaction, LocalDate day) {
        boolean ours = owner(kind) == FootageOwner.AGENCY;
        return new FootageContent(
                kind,
                owner(kind),
                ours ? "Evidence system" : null,
                ours ? interaction.content().cadNumber() : null,
                title(kind),
                null,
                day,
                ours ? random.nextInt(120) : null,
                ours ? 150 + random.nextInt(400) : null,
                null,
                null,
                null,
                false);
    }

    private static FootageOwner owner(FootageKind kind) {
        return switch (kind) {
            case BODY_CAMERA, DASH_CAMERA -> FootageOwner.AGENCY;
            case SOCIAL_POST -> FootageOwner.AGENCY_PAGE;
            case DOORBELL -> FootageOwner.THIRD_PARTY;
            case NEWS -> FootageOwner.NEWS_OUTLET;
        };
    }

    private static String title(FootageKind kind) {
        return switch (kind) {
            case BODY_CAMERA -> "Body camera";
            case DASH_CAMERA -> "Dash camera";
            case SOCIAL_POST -> "Post on the agency's page";
            case DOORBELL -> "Resident's doorbell camera";
            case NEWS -> "Local television report";
        };
    }

    private Set<String> categories(FootageKind kind) {
        return switch (kind) {
            case BODY_CAMERA -> Set.of(random.nextBoolean() ? "COMMUNITY" : "CALL_FOR_SERVICE");
            case DASH_CAMERA -> Set.of("TRAFFIC");
            case SOCIAL_POST -> Set.of("SOCIAL_POST");
            case DOORBELL -> Set.of("THIRD_PARTY");
            case NEWS -> Set.of();
        };
    }
}
