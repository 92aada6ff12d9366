package org.salute.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.salute.account.entity.Account;
import org.salute.footage.entity.FootageContent;
import org.salute.footage.entity.FootageKind;
import org.salute.footage.entity.FootageOwner;
import org.salute.footage.entity.FootageReference;
import org.salute.footage.entity.Release;
import org.salute.footage.entity.ReleaseGate;
import org.salute.interaction.entity.AgeBand;
import org.salute.interaction.entity.Consent;
import org.salute.interaction.entity.Interaction;
import org.salute.interaction.entity.InteractionContent;
import org.salute.interaction.entity.InteractionContent.Member;
import org.salute.interaction.entity.InteractionContent.Participant;
import org.salute.interaction.entity.MemberRole;
import org.salute.interaction.entity.Notice;
import org.salute.interaction.entity.Part;
import org.salute.personnel.entity.Deputy;

/** The first record of the demo office: the public story of a boy who dialed 911 because he wanted to hug an officer. */
final class ReferenceCase {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 1);

    private ReferenceCase() {}

    static void tell(
            DemoRecords records,
            ZoneId zone,
            DemoCatalogue catalogue,
            Account supervisor,
            Account above,
            Deputy pracht) {
        Instant occurred = DAY.atTime(12, 58).atZone(zone).toInstant();
        Interaction interaction = records.draft(content(catalogue, pracht, occurred), supervisor, at(zone, 2, 9, 5));
        footage(records, zone, interaction, supervisor);
        records.submit(interaction, supervisor, at(zone, 2, 9, 14));
        records.verify(interaction, above, "Well done by Deputy Pracht.", at(zone, 2, 16, 40));
        records.acknowledge(
                interaction, pracht, "Best call of the month. He knows now when to dial.", at(zone, 3, 7, 2));
    }

    static InteractionContent content(DemoCatalogue catalogue, Deputy pracht, Instant occurred) {
        return new InteractionContent(
                "Wed, Nov 1, 2023, 12:58 PM",
                occurred,
                "23-104412",
                catalogue.callType("911 hang-up or open line"),
                catalogue.zone("D4-Z3"),
                catalogue.category("911_EDUCATION"),
                "Boy calls 911 for a hug",
                "Dispatched to a 911 call from a disconnected cell phone. Spoke with the mother; her son had called because he"
                        + " wanted to give an officer a hug. Took the hug, explained to him when 911 is the right call: when he, or"
                        + " somebody near him, is in trouble. Closed with a fist bump.",
                "A phone without service still reaches 911. Explain what it is for before what it is not for.",
                "No emergency. The boy can say when to call 911.",
                "The Sheriff thanked the child for his kindness, recalled that 911 is a lifeline for emergencies, and asked parents"
                        + " and educators to teach children when to call.",
                Notice.SUPERVISOR,
                List.of(new Participant(pracht.id(), Part.ANSWERED_CALL)),
                List.of(
                        new Member(MemberRole.CALLER_911, AgeBand.UNDER_12, true, Consent.GIVEN),
                        new Member(MemberRole.PARENT, AgeBand.ADULT, false, Consent.GIVEN)));
    }

    private static void footage(DemoRecords records, ZoneId zone, Interaction interaction, Account by) {
        records.footage(
                interaction,
                new FootageContent(
                        FootageKind.BODY_CAMERA,
                        FootageOwner.AGENCY,
                        "Evidence system",
                        "23-104412",
                        "Body camera, Deputy Pracht",
                        null,
                        DAY,
                        41,
                        200,
                        null,
                        null,
                        "Mother at the door, the hug, what 911 is for, fist bump.",
                        false),
                Set.of("COMMUNITY"),
                by,
                at(zone, 2, 9, 7));
        FootageReference post = records.footage(
                interaction,
                new FootageContent(
                        FootageKind.SOCIAL_POST,
                        FootageOwner.AGENCY_PAGE,
                        "Facebook",
                        null,
                        "Post on the agency's page, Thursday, Nov 2",
                        "https://www.facebook.com/HillsboroughSheriff",
                        DAY.plusDays(1),
                        null,
                        null,
                        null,
                        null,
                        null,
                        false),
                Set.of("SOCIAL_POST"),
                by,
                at(zone, 2, 15, 0));
        post.decideRelease(
                Release.CLEARED,
                new ReleaseGate(false, false, false, true, true, false),
                null,
                "The mother agreed to the post on the agency's page.",
                by.displayName(),
                at(zone, 2, 15, 5));
        long[] counts = {0, 3100, 8200, 11900, 14000};
        for (int i = 0; i < counts.length; i++) {
            post.countViews(
                    counts[i], "Facebook", at(zone, 2, 15, 0).plus(Duration.ofHours(18L * i)), by.displayName());
        }
        records.footage(
                interaction,
                new FootageContent(
                        FootageKind.DOORBELL,
                        FootageOwner.THIRD_PARTY,
                        null,
                        null,
                        "Family's doorbell camera",
                        null,
                        DAY,
                        null,
                        null,
                        null,
                        null,
                        "Consent of the family needed before any use.",
                        false),
                Set.of("THIRD_PARTY"),
                by,
                at(zone, 2, 9, 10));
    }

    private static Instant at(ZoneId zone, int day, int hour, int minute) {
        return LocalDateTime.of(2023, 11, day, hour, minute).atZone(zone).toInstant();
    }
}
