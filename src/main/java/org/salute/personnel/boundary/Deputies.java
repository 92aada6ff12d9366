package org.salute.personnel.boundary;

import static org.salute.account.entity.Permission.LOG_INTERACTION;
import static org.salute.account.entity.Permission.READ_EVERY_PERSONNEL;
import static org.salute.account.entity.Permission.READ_INTERACTION;
import static org.salute.account.entity.Permission.READ_PERSONNEL;
import static org.salute.account.entity.Permission.REFERENCE_FOOTAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.salute.account.boundary.CurrentUser;
import org.salute.account.boundary.Requires;
import org.salute.personnel.entity.Deputy;
import org.salute.personnel.entity.DeputyStatus;
import org.salute.platform.persistence.NotFound;
import org.salute.platform.persistence.SqlSelect;
import org.salute.platform.time.AgencyTime;

/** Finds deputies and shows where they serve and served. */
@ApplicationScoped
@Transactional
public class Deputies {

    private static final int SUGGESTIONS = 12;

    private static final String COLUMNS =
            "d.id, d.employee_id, d.badge_number, d.first_name, d.last_name, r.name, u.name,"
                    + " u.id, d.hired_on, d.status";

    @PersistenceContext(unitName = "salute")
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AgencyTime time;

    /**
     * Deputies in service whose name, badge number or employee id the words fit, for the log: any deputy of the office
     * may have done well beside one's own.
     */
    @Requires(LOG_INTERACTION)
    public List<DeputyRow> suggest(String words) {
        SqlSelect select = onDay(time.today()).and("d.status <> ?", DeputyStatus.SEPARATED.name());
        narrowByWords(select, words);
        return select.list(em, COLUMNS, "d.last_name, d.first_name, d.id", SUGGESTIONS, Deputies::row);
    }

    /** The named deputies with the rank and unit they had on a day; in the order of their names. */
    @Requires({LOG_INTERACTION, READ_INTERACTION, REFERENCE_FOOTAGE})
    public List<DeputyRow> onDay(Collection<Long> deputyIds, LocalDate day) {
        if (deputyIds.isEmpty()) {
            return List.of();
        }
        String marks = deputyIds.stream().map(id -> "?").collect(Collectors.joining(", "));
        return onDay(day)
                .and("d.id in (" + marks + ")", deputyIds.toArray())
                .list(em, COLUMNS, "d.last_name, d.first_name, d.id", deputyIds.size(), Deputies::row);
    }

    /** The deputies that the hierarchy lets one see, by name, with today's rank and unit. */
    @Requires(READ_PERSONNEL)
    public List<DeputyRow> list(String words, int page, int pageSize) {
        return visible(words)
                .list(em, COLUMNS, "d.last_name, d.first_name, d.id", (page + 1) * pageSize, Deputies::row)
                .stream()
                .skip((long) page * pageSize)
                .toList();
    }

    /** How many {@link #list} has in all. */
    @Requires(READ_PERSONNEL)
    public long count(String words) {
        return visible(words).count(em);
    }

    /**
     * A deputy with all his assignments.
     *
     * @throws NotFound where there is none, or the hierarchy does not let one see him
     */
    @Requires(READ_PERSONNEL)
    public Deputy get(long id) {
        if (visible(null).and("d.id = ?", id).count(em) == 0) {
            throw new NotFound("deputy " + id);
        }
        return em.createQuery(
                        "select d from Deputy d left join fetch d.assignments a left join fetch a.unit"
                                + " left join fetch a.rank left join fetch a.supervisor where d.id = :id",
                        Deputy.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private SqlSelect visible(String words) {
        SqlSelect select = onDay(time.today());
        narrowByWords(select, words);
        if (!user.may(READ_EVERY_PERSONNEL)) {
            select.and(
                    "u.id in (select b.unit_id from unit_branch b join assignment mine on mine.unit_id = b.ancestor_id"
                            + " where mine.deputy_id = ? and mine.starts_on <= ? and (mine.ends_on is null or mine.ends_on >= ?))",
                    user.deputyId().orElse(-1L),
                    time.today(),
                    time.today());
        }
        return select;
    }

    private static SqlSelect onDay(LocalDate day) {
        return new SqlSelect(
                "deputy d left join assignment s on s.deputy_id = d.id and s.starts_on <= ?"
                        + " and (s.ends_on is null or s.ends_on >= ?)"
                        + " left join unit u on u.id = s.unit_id left join rank_title r on r.id = s.rank_id",
                day,
                day);
    }

    private static void narrowByWords(SqlSelect select, String words) {
        if (words == null || words.isBlank()) {
            return;
        }
        for (String word : words.strip().split("[\\s,]+")) {
            String like = SqlSelect.containing(word);
            select.and(
                    "lower(d.last_name) like ? escape '!' or lower(d.first_name) like ? escape '!'"
                            + " or lower(d.badge_number) like ? escape '!' or lower(d.employee_id) like ? escape '!'",
                    like,
                    like,
                    like,
                    like);
        }
    }

    private static DeputyRow row(SqlSelect.Row r) {
        return new DeputyRow(
                r.number(0),
                r.text(1),
                r.text(2),
                r.text(3),
                r.text(4),
                r.text(5),
                r.text(6),
                r.columns()[7] == null ? null : r.number(7),
                r.day(8),
                r.constant(9, DeputyStatus.class));
    }
}
