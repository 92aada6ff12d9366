package org.salute.personnel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.salute.account.boundary.OpenToAll;

/** Who stands above whom: the line of supervisors as it was assigned on a day. */
@ApplicationScoped
@Transactional
public class ChainOfCommand {

    private static final String SUPERVISOR = "select a.supervisor.id from Assignment a where a.deputy.id = :deputy"
            + " and a.supervisor is not null and a.startsOn <= :day and (a.endsOn is null or a.endsOn >= :day)";

    @PersistenceContext(unitName = "salute")
    private EntityManager em;

    /** The supervisors of a deputy from the nearest up, by their ids; ends at the sheriff, and where a line runs in a circle. */
    @OpenToAll("answers who leads whom to other boundaries; no record is shown")
    public List<Long> above(long deputyId, LocalDate day) {
        Set<Long> line = new LinkedHashSet<>();
        Long next = supervisorOf(deputyId, day);
        while (next != null && next != deputyId && line.add(next)) {
            next = supervisorOf(next, day);
        }
        return List.copyOf(line);
    }

    private Long supervisorOf(long deputyId, LocalDate day) {
        return em
                .createQuery(SUPERVISOR, Long.class)
                .setParameter("deputy", deputyId)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }
}
