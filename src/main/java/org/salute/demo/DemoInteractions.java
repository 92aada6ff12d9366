package org.salute.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.salute.account.entity.Account;
import org.salute.interaction.entity.Interaction;
import org.salute.interaction.entity.InteractionContent;
import org.salute.interaction.entity.InteractionContent.Participant;
import org.salute.interaction.entity.Part;
import org.salute.personnel.entity.Deputy;
import org.salute.personnel.entity.Unit;
import org.salute.platform.time.AgencyTime;

/** Two years of interactions, made from the stories: most verified and acknowledged, the newest still on their way. */
final class DemoInteractions {

    private static final int HOW_MANY = 400;
    private static final int DAYS_BACK = 730;
    private static final String[] SCENES = {
        "It was the last hour of a long shift.",
        "The call came between two others.",
        "A recruit rode along that day.",
        "The shift was short of people.",
        "Nobody had asked for it.",
        "It took longer than the report suggests."
    };

    private final DemoRecords records;
    private final DemoCatalogue catalogue;
    private final DemoPersonnel personnel;
    private final Map<Deputy, Account> accounts;
    private final Account hr;
    private final AgencyTime time;
    private final Random random;
    private final DemoFootage footage;

    /** One interaction that is to be told. */
    private record Plan(DemoStory story, int telling, Unit squad, Instant occurred) {}

    DemoInteractions(
            DemoRecords records,
            DemoCatalogue catalogue,
            DemoPersonnel personnel,
            Map<Deputy, Account> accounts,
            Account hr,
            AgencyTime time,
            Random random) {
        this.records = records;
        this.catalogue = catalogue;
        this.personnel = personnel;
        this.accounts = accounts;
        this.hr = hr;
        this.time = time;
        this.random = random;
        this.footage = new DemoFootage(records, time, random);
    }

    void tellAll() {
        List<Plan> plans = plans();
        for (int i = 0; i < plans.size(); i++) {
            tell(plans.get(i), i);
        }
        desk();
        drafts();
    }

    /** What must be there whatever chance brings: three to verify for Alvarez, one returned to her, two unread by Pracht. */
    private void desk() {
        List<DemoStory> stories = DemoStory.all();
        Unit squad = personnel.squads().keySet().stream()
                .filter(u -> u.code().equals("D4A"))
                .findFirst()
                .orElseThrow();
        Deputy alvarez = personnel.leader(squad);
        Deputy whitfield = personnel.named("Whitfield");
        List<Deputy> pracht = List.of(personnel.named("Pracht"));
        List<Deputy> others = personnel.squads().get(squad).stream()
                .filter(d -> d != whitfield && d != pracht.get(0))
                .toList();
        for (int i = 0; i < 3; i++) {
            submitted(stories.get(9 + 17 * i), squad, 2 + i, List.of(others.get(i)), accounts.get(whitfield));
        }
        Account osei = accounts.get(supervisorOf(alvarez));
        Instant now = time.now();
        Interaction returned = submitted(stories.get(3), squad, 6, others.subList(0, 1), accounts.get(alvarez));
        records.sendBack(
                returned, osei, "Say how the child responded, and add the call type.", now.minus(Duration.ofDays(2)));
        for (int i = 0; i < 2; i++) {
            Interaction unread = submitted(stories.get(1 + 40 * i), squad, 8 + 5 * i, pracht, accounts.get(alvarez));
            records.verify(unread, osei, "Thank you for taking the time.", now.minus(Duration.ofDays(5 + 5 * i)));
        }
    }

    private Interaction submitted(DemoStory story, Unit squad, int daysAgo, List<Deputy> team, Account logger) {
        Instant occurred = time.today()
                .minusDays(daysAgo)
                .atTime(10 + daysAgo % 6, 20)
                .atZone(time.zone())
                .toInstant();
        Interaction interaction = records.draft(
                content(new Plan(story, 1, squad, occurred), team), logger, occurred.plus(Duration.ofHours(4)));
        footage.link(story, interaction, logger, occurred.plus(Duration.ofHours(4)));
        records.submit(interaction, logger, occurred.plus(Duration.ofHours(5)));
        return interaction;
    }

    private List<Plan> plans() {
        List<DemoStory> stories = new ArrayList<>(DemoStory.all());
        Collections.shuffle(stories, random);
        List<Unit> squads = List.copyOf(personnel.squads().keySet());
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < HOW_MANY; i++) {
            DemoStory story = stories.get(i % stories.size());
            Unit squad = squads.get(random.nextInt(squads.size()));
            plans.add(new Plan(story, i / stories.size(), squad, moment(story.month())));
        }
        plans.sort(Comparator.comparing(Plan::occurred));
        return plans;
    }

    private Instant moment(int month) {
        LocalDate day;
        do {
            day = time.today().minusDays(1L + random.nextInt(DAYS_BACK));
        } while (month != 0 && day.getMonthValue() != month);
        return day.atTime(LocalTime.of(7 + random.nextInt(15), random.nextInt(60)))
                .atZone(time.zone())
                .toInstant();
    }

    private void tell(Plan plan, int index) {
        List<Deputy> team = team(plan);
        Deputy sergeant = personnel.leader(plan.squad());
        Deputy whitfield = personnel.named("Whitfield");
        Instant now = time.now();
        boolean recent = plan.occurred().isAfter(now.minus(Duration.ofDays(12)));
        boolean byCorporal =
                plan.squad().code().equals("D4A") && !team.contains(whitfield) && (recent || index % 4 == 0);
        Account logger = accounts.get(byCorporal ? whitfield : sergeant);
        Account verifier = accounts.get(byCorporal ? sergeant : supervisorOf(sergeant));
        Instant logged = early(plan.occurred().plus(Duration.ofHours(3 + random.nextInt(20))), now);
        Interaction interaction = records.draft(content(plan, team), logger, logged);
        footage.link(plan.story(), interaction, logger, logged);
        Instant submitted = early(logged.plus(Duration.ofMinutes(4)), now);
        records.submit(interaction, logger, submitted);
        Instant decided = early(submitted.plus(Duration.ofHours(6 + random.nextInt(40))), now);
        if (recent && index % 3 != 0) {
            return;
        }
        if (index % 37 == 5) {
            records.sendBack(interaction, verifier, "Add the CAD number and say how the child responded.", decided);
        } else if (index % 97 == 11) {
            records.withdraw(interaction, logger, "Logged twice; the other record stays.", decided);
        } else {
            verified(plan, interaction, team, verifier, decided, index);
        }
    }

    private void verified(
            Plan plan, Interaction interaction, List<Deputy> team, Account verifier, Instant decided, int index) {
        String[] praise = {
            "Well done.", "This is the work people remember.", null, "Good judgment, and kindly done.", null
        };
        records.verify(interaction, verifier, praise[index % praise.length], decided);
        Instant now = time.now();
        for (Deputy deputy : team) {
            Instant read = decided.plus(Duration.ofHours(20 + random.nextInt(120)));
            boolean open =
                    deputy.lastName().equals("Pracht") && plan.occurred().isAfter(now.minus(Duration.ofDays(190)));
            if (read.isBefore(now) && !open && random.nextInt(12) > 0) {
                String said = deputy == team.get(0) ? plan.story().acknowledgment() : null;
                records.acknowledge(interaction, deputy, said, read);
            }
        }
        if (index % 131 == 7) {
            records.declareVoid(
                    interaction,
                    hr,
                    "The deputy named was not on duty that day.",
                    early(decided.plus(Duration.ofDays(9)), now));
        } else if (plan.occurred().isBefore(now.minus(Duration.ofDays(540)))) {
            records.archive(interaction, hr, early(decided.plus(Duration.ofDays(365)), now));
        }
    }

    private List<Deputy> team(Plan plan) {
        List<Deputy> squad = new ArrayList<>(personnel.squads().get(plan.squad()));
        Collections.shuffle(squad, random);
        return squad.subList(0, Math.min(plan.story().deputies(), squad.size()));
    }

    private Deputy supervisorOf(Deputy sergeant) {
        return sergeant.assignmentOn(time.today()).orElseThrow().supervisor().orElseThrow();
    }

    private InteractionContent content(Plan plan, List<Deputy> team) {
        DemoStory story = plan.story();
        List<Long> zones = catalogue.zonesOf(plan.squad().code().substring(0, 2));
        String scene = plan.telling() == 0 ? "" : SCENES[random.nextInt(SCENES.length)] + " ";
        String place = plan.telling() == 0
                ? ""
                : ", " + plan.squad().parent().orElseThrow().name();
        String cad = plan.occurred().atZone(time.zone()).getYear() % 100 + "-" + (100000 + random.nextInt(99999));
        List<Participant> participants = new ArrayList<>();
        for (Deputy deputy : team) {
            participants.add(new Participant(deputy.id(), participants.isEmpty() ? Part.ANSWERED_CALL : Part.ASSISTED));
        }
        return new InteractionContent(
                plan.occurred().atZone(time.zone()).toLocalDate() + " "
                        + plan.occurred().atZone(time.zone()).toLocalTime(),
                plan.occurred(),
                cad,
                catalogue.callType(story.callType()),
                zones.get(random.nextInt(zones.size())),
                catalogue.category(story.category()),
                story.title() + place,
                scene + story.narrative(),
                nullable(story.teachingPoint()),
                nullable(story.outcome()),
                nullable(story.thanks()),
                story.notice(),
                participants,
                story.people());
    }

    private void drafts() {
        Account alvarez = accounts.get(personnel.named("Alvarez"));
        Instant now = time.now();
        Deputy pracht = personnel.named("Pracht");
        records.draft(
                new InteractionContent(
                        "yesterday 17:20",
                        null,
                        null,
                        null,
                        null,
                        catalogue.category("TRAFFIC_ASSIST"),
                        "Stranded family driven home",
                        "Their car had stopped on the way back from the fair.",
                        null,
                        null,
                        null,
                        null,
                        List.of(new Participant(pracht.id(), Part.ANSWERED_CALL)),
                        List.of()),
                alvarez,
                now.minus(Duration.ofHours(5)));
        records.draft(InteractionContent.empty(), alvarez, now.minus(Duration.ofDays(2)));
    }

    private static Instant early(Instant wanted, Instant now) {
        return wanted.isBefore(now) ? wanted : now.minusSeconds(60);
    }

    private static String nullable(String text) {
        return text.isBlank() ? null : text;
    }
}
