package org.salute.personnel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.salute.account.boundary.OpenToAll;

/** Tells other features which unit and rank deputies had on a day, so that a record can keep what was true then. */
@ApplicationScoped
@Transactional
public class Postings {

    @PersistenceContext(unitName = "salute")
    private EntityManager em;

    /** A deputy's unit and rank, by their keys. */
    public record OnDay(long deputyId, Long unitId, Long rankId) {}

    /** The postings on a day of those deputies who were assigned then. */
    @OpenToAll("answers other boundaries; no record is shown")
    public List<OnDay> on(Collection<Long> deputyIds, LocalDate day) {
        if (deputyIds.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "select a.deputy.id, a.unit.id, a.rank.id from Assignment a where a.deputy.id in :ids"
                                + " and a.startsOn <= :day and (a.endsOn is null or a.endsOn >= :day)",
                        Object[].class)
                .setParameter("ids", deputyIds)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(row -> new OnDay((Long) row[0], (Long) row[1], (Long) row[2]))
                .toList();
    }
}
