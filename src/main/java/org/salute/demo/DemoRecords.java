package org.salute.demo;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.salute.account.entity.Account;
import org.salute.audit.entity.AuditAct;
import org.salute.audit.entity.AuditEntry;
import org.salute.audit.entity.AuditOutcome;
import org.salute.audit.entity.AuditedRecord;
import org.salute.audit.entity.RecordKind;
import org.salute.footage.entity.FootageCategory;
import org.salute.footage.entity.FootageContent;
import org.salute.footage.entity.FootageReference;
import org.salute.interaction.control.InteractionChanges;
import org.salute.interaction.entity.Actor;
import org.salute.interaction.entity.Interaction;
import org.salute.interaction.entity.InteractionContent;
import org.salute.interaction.entity.Posting;
import org.salute.personnel.entity.Deputy;

/** Takes demo records through their steps as people would have at the time, each step with its line in the audit trail. */
final class DemoRecords {

    private final EntityManager em;
    private final ZoneId zone;
    private final Map<Long, Deputy> deputies;
    private final Map<String, FootageCategory> categories;
    private final List<FootageReference> linked = new ArrayList<>();

    DemoRecords(EntityManager em, ZoneId zone, List<Deputy> deputies) {
        this.em = em;
        this.zone = zone;
        this.deputies = deputies.stream().collect(Collectors.toMap(Deputy::id, d -> d));
        this.categories =
                em.createQuery("select c from FootageCategory c", FootageCategory.class).getResultList().stream()
                        .collect(Collectors.toMap(FootageCategory::code, c -> c));
    }

    Interaction draft(InteractionContent content, Account logger, Instant at) {
        Number next = (Number) em.createNativeQuery("select nextval('interaction_number')")
                .getResultList()
                .get(0);
        String number = "INT-%d-%06d".formatted(at.atZone(zone).getYear(), next.longValue());
        Interaction interaction = new Interaction(number, actor(logger), at);
        interaction.write(content, actor(logger), at);
        if (content.occurredAt() != null) {
            interaction.post(interaction.participations().stream()
                    .map(p -> posting(p.deputyId(), content.occurredAt()))
                    .toList());
        }
        em.persist(interaction);
        line(interaction, logger, AuditAct.LOGGED, null, at);
        return interaction;
    }

    void submit(Interaction interaction, Account logger, Instant at) {
        interaction.submit(actor(logger), at);
        interaction.keepSubmitted(InteractionChanges.toText(interaction.content()));
        line(interaction, logger, AuditAct.SUBMITTED, null, at);
    }

    void verify(Interaction interaction, Account by, String praise, Instant at) {
        interaction.verify(actor(by), at);
        line(interaction, by, AuditAct.VERIFIED, praise, at);
    }

    void sendBack(Interaction interaction, Account by, String reason, Instant at) {
        interaction.sendBack(actor(by));
        line(interaction, by, AuditAct.RETURNED, reason, at);
    }

    void withdraw(Interaction interaction, Account by, String reason, Instant at) {
        interaction.withdraw(actor(by));
        line(interaction, by, AuditAct.WITHDRAWN, reason, at);
    }

    void archive(Interaction interaction, Account by, Instant at) {
        interaction.archive();
        line(interaction, by, AuditAct.ARCHIVED, null, at);
    }

    void declareVoid(Interaction interaction, Account by, String reason, Instant at) {
        interaction.declareVoid();
        line(interaction, by, AuditAct.VOIDED, reason, at);
    }

    void acknowledge(Interaction interaction, Deputy deputy, String comment, Instant at) {
        interaction.acknowledge(deputy.id(), comment, at);
        em.persist(new AuditEntry(
                at,
                null,
                deputy.fullName(),
                AuditAct.ACKNOWLEDGED,
                AuditOutcome.OK,
                audited(interaction),
                comment == null || comment.isBlank() ? null : comment,
                null));
    }

    FootageReference footage(
            Interaction interaction, FootageContent content, Set<String> categoryCodes, Account by, Instant at) {
        FootageReference footage = new FootageReference(
                interaction.id(),
                content,
                categoryCodes.stream().map(categories::get).collect(Collectors.toSet()),
                by.displayName(),
                at);
        linked.add(footage);
        line(interaction, by, AuditAct.FOOTAGE_ADDED, footage.shortName(), at);
        return footage;
    }

    /** Writes the references, after the interactions that they name by key. */
    void finish() {
        em.flush();
        linked.forEach(em::persist);
    }

    private Posting posting(long deputyId, Instant at) {
        return deputies.get(deputyId)
                .assignmentOn(at.atZone(zone).toLocalDate())
                .map(a -> new Posting(deputyId, a.unit().id(), a.rank().id()))
                .orElse(new Posting(deputyId, null, null));
    }

    private void line(Interaction interaction, Account by, AuditAct act, String note, Instant at) {
        em.persist(
                new AuditEntry(at, by.id(), by.displayName(), act, AuditOutcome.OK, audited(interaction), note, null));
    }

    private static Actor actor(Account account) {
        return new Actor(account.id(), account.displayName(), account.deputyId().orElse(null));
    }

    private static AuditedRecord audited(Interaction interaction) {
        return new AuditedRecord(RecordKind.INTERACTION, interaction.id(), interaction.number());
    }
}
