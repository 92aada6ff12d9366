package org.salute.interaction.boundary;

import static org.salute.account.entity.Permission.EXPORT_INTERACTION;
import static org.salute.account.entity.Permission.LOG_INTERACTION;
import static org.salute.account.entity.Permission.READ_INTERACTION;
import static org.salute.account.entity.Permission.VERIFY_EVERY_INTERACTION;
import static org.salute.account.entity.Permission.VERIFY_INTERACTION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.salute.account.boundary.CurrentUser;
import org.salute.account.boundary.Requires;
import org.salute.interaction.control.InteractionSight;
import org.salute.interaction.entity.InteractionState;
import org.salute.platform.persistence.SqlSelect;
import org.salute.platform.time.AgencyTime;

/** Lists of interactions, as rows: what the signed-in person may know of, narrowed and sorted as an address asks. */
@ApplicationScoped
@Transactional
public class InteractionRows {

    static final String VIEWS =
            "coalesce((select sum(f.latest_views) from footage_reference f where f.interaction_id = i.id), 0)";

    private static final String FROM = "interaction i left join interaction_category c on c.id = i.category_id"
            + " left join zone z on z.id = i.zone_id";

    private static final String COLUMNS = "i.id, i.number, i.occurred_at, i.saved_at, i.title,"
            + " (select string_agg(d.last_name, ', ' order by p.position) from participation p"
            + " join deputy d on d.id = p.deputy_id where p.interaction_id = i.id),"
            + " (select count(*) from footage_reference f where f.interaction_id = i.id), " + VIEWS
            + ", c.name_en, c.name_es, z.name, i.logged_by_name, i.state, ";

    @PersistenceContext(unitName = "salute")
    private EntityManager em;

    @Inject
    private InteractionSight sight;

    @Inject
    private CurrentUser user;

    @Inject
    private AgencyTime time;

    /**
     * A page of the list.
     *
     * @param place where the page begins or ends
     * @param size rows of a page; one more is returned where the list goes on
     */
    @Requires(READ_INTERACTION)
    public List<InteractionRow> list(InteractionFilter filter, Place place, int size) {
        boolean descending = filter.descending() != place.backward();
        SqlSelect select = select(filter);
        if (place.after() != null) {
            String than = descending ? "<" : ">";
            String key = filter.sort().key();
            Object value = place.after().valueFor(filter.sort());
            select.and(
                    key + " " + than + " ? or (" + key + " = ? and i.id " + than + " ?)",
                    value,
                    value,
                    place.after().id());
        }
        List<InteractionRow> rows = select.list(
                em,
                COLUMNS + filter.sort().key(),
                order(filter.sort(), descending),
                size + 1,
                row -> row(filter.sort(), row));
        if (!place.backward()) {
            return rows;
        }
        List<InteractionRow> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        return turned;
    }

    /** How many rows the list has in all. */
    @Requires(READ_INTERACTION)
    public long count(InteractionFilter filter) {
        return select(filter).count(em);
    }

    /** The signed-in person's own drafts and what was returned to him, last saved first. */
    @Requires(LOG_INTERACTION)
    public List<InteractionRow> listDrafts() {
        return sight.narrow(new SqlSelect(FROM))
                .and("i.logged_by_id = ? and i.state in ('DRAFT', 'RETURNED')", user.id())
                .list(
                        em,
                        COLUMNS + "i.listed_at",
                        "i.saved_at desc, i.id desc",
                        50,
                        row -> row(InteractionSort.WHEN, row));
    }

    /** What waits for the signed-in person to verify it, longest waiting first; for who verifies all, all that waits. */
    @Requires({VERIFY_INTERACTION, VERIFY_EVERY_INTERACTION})
    public List<InteractionRow> listToVerify(int size) {
        return toVerify()
                .list(em, COLUMNS + "i.listed_at", "i.submitted_at, i.id", size, row -> row(InteractionSort.WHEN, row));
    }

    /** How many {@link #listToVerify} has in all. */
    @Requires({VERIFY_INTERACTION, VERIFY_EVERY_INTERACTION})
    public long countToVerify() {
        return toVerify().count(em);
    }

    /** Every row of the list in its order, one after the other, for an export; returns how many there were. */
    @Requires(EXPORT_INTERACTION)
    public long export(InteractionFilter filter, Consumer<InteractionReportRow> consumer) {
        return select(filter)
                .forEach(
                        em,
                        InteractionReportRow.COLUMNS,
                        order(filter.sort(), filter.descending()),
                        InteractionReportRow::of,
                        consumer);
    }

    /**
     * Where a page stands in its list.
     *
     * @param after the row the page goes on from; null for the list's beginning, or its end when backward
     * @param backward whether the page lies before that row
     */
    public record Place(InteractionRow.Cursor after, boolean backward) {

        /** The first page. */
        public static final Place FIRST = new Place(null, false);

        /** The last page. */
        public static final Place LAST = new Place(null, true);
    }

    private SqlSelect toVerify() {
        SqlSelect select =
                sight.narrow(new SqlSelect(FROM)).and("i.state = 'SUBMITTED' and i.logged_by_id <> ?", user.id());
        if (!user.may(VERIFY_EVERY_INTERACTION)) {
            select.and(
                    "exists (select 1 from assignment s where s.deputy_id = i.logged_by_deputy_id"
                            + " and s.supervisor_id = ? and s.starts_on <= ? and (s.ends_on is null or s.ends_on >= ?))",
                    user.deputyId().orElse(-1L),
                    time.today(),
                    time.today());
        }
        return select;
    }

    private SqlSelect select(InteractionFilter filter) {
        SqlSelect select = sight.narrow(new SqlSelect(FROM))
                .and("i.state <> 'DRAFT'")
                .andIf(
                        filter.state() != null,
                        "i.state = ?",
                        filter.state() == null ? "" : filter.state().name())
                .andIf(filter.categoryId() != null, "i.category_id = ?", or(filter.categoryId()))
                .andIf(filter.zoneId() != null, "i.zone_id = ?", or(filter.zoneId()))
                .andIf(
                        filter.deputyId() != null,
                        "exists (select 1 from participation p where p.interaction_id = i.id and p.deputy_id = ?)",
                        or(filter.deputyId()));
        if (filter.from() != null) {
            select.and("i.listed_at >= ?", time.startOf(filter.from()));
        }
        if (filter.to() != null) {
            select.and("i.listed_at < ?", time.startOf(filter.to().plusDays(1)));
        }
        if (filter.words() != null) {
            String like = SqlSelect.containing(filter.words());
            select.and(
                    "lower(i.title) like ? escape '!' or lower(i.narrative) like ? escape '!'"
                            + " or lower(i.number) like ? escape '!' or lower(i.cad_number) like ? escape '!'",
                    like,
                    like,
                    like,
                    like);
        }
        return select;
    }

    private static long or(Long id) {
        return id == null ? -1 : id;
    }

    private static String order(InteractionSort sort, boolean descending) {
        String direction = descending ? " desc" : " asc";
        return sort.key() + direction + ", i.id" + direction;
    }

    private static InteractionRow row(InteractionSort sort, SqlSelect.Row r) {
        String key = switch (sort) {
            case WHEN -> r.instant(13).toString();
            case VIEWS -> Long.toString(r.number(13));
            default -> r.text(13);
        };
        return new InteractionRow(
                r.number(0),
                r.text(1),
                r.instant(2),
                r.instant(3),
                r.text(4),
                r.text(5),
                r.number(6),
                r.number(7),
                r.text(8),
                r.text(9),
                r.text(10),
                r.text(11),
                r.constant(12, InteractionState.class),
                new InteractionRow.Cursor(key, r.number(0)));
    }
}
