package org.salute.interaction.boundary;

import static org.salute.account.entity.Permission.ACKNOWLEDGE_INTERACTION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.salute.account.boundary.CurrentUser;
import org.salute.account.boundary.Requires;
import org.salute.interaction.entity.InteractionState;
import org.salute.platform.persistence.SqlSelect;

/** The signed-in deputy's own record: every interaction with him that was verified, newest first. */
@ApplicationScoped
@Transactional
public class MyRecord {

    private static final String COLUMNS =
            "i.id, i.number, i.state, i.occurred_at, i.title, i.narrative, i.teaching_point,"
                    + " i.thanks, z.name, p.acknowledged_at,"
                    + " (select count(*) from footage_reference f where f.interaction_id = i.id),"
                    + " (select a.note from audit_entry a where a.record_kind = 'INTERACTION' and a.record_id = i.id"
                    + " and a.act = 'VERIFIED' order by a.id desc limit 1)";

    @PersistenceContext(unitName = "salute")
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /**
     * One interaction in the deputy's record.
     *
     * @param praise what the one who verified it said; null when nothing
     * @param acknowledgedAt null until the deputy does
     */
    public record Entry(
            long id,
            String number,
            InteractionState state,
            Instant occurredAt,
            String title,
            String narrative,
            String teachingPoint,
            String thanks,
            String zone,
            Instant acknowledgedAt,
            long footage,
            String praise) {}

    /** A page of the record; the first page is 0. */
    @Requires(ACKNOWLEDGE_INTERACTION)
    public List<Entry> list(int page, int size) {
        return mine().list(em, COLUMNS, "i.listed_at desc, i.id desc", (page + 1) * size, MyRecord::entry).stream()
                .skip((long) page * size)
                .toList();
    }

    /** How many entries the record has. */
    @Requires(ACKNOWLEDGE_INTERACTION)
    public long count() {
        return mine().count(em);
    }

    /** How many of them wait for the deputy's acknowledgment. */
    @Requires(ACKNOWLEDGE_INTERACTION)
    public long countToAcknowledge() {
        return mine().and("p.acknowledged_at is null and i.state in ('VERIFIED', 'ARCHIVED')")
                .count(em);
    }

    private SqlSelect mine() {
        return new SqlSelect("participation p join interaction i on i.id = p.interaction_id"
                        + " left join zone z on z.id = i.zone_id")
                .and(
                        "p.deputy_id = ? and i.verified_at is not null",
                        user.deputyId().orElse(-1L));
    }

    private static Entry entry(SqlSelect.Row r) {
        return new Entry(
                r.number(0),
                r.text(1),
                r.constant(2, InteractionState.class),
                r.instant(3),
                r.text(4),
                r.text(5),
                r.text(6),
                r.text(7),
                r.text(8),
                r.instant(9),
                r.number(10),
                r.text(11));
    }
}
