package org.salute.personnel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.salute.account.boundary.OpenToAll;
import org.salute.personnel.entity.Deputy;

/** Puts names to the deputies, units and ranks that other features keep by their keys. */
@ApplicationScoped
@Transactional
public class PostedNames {

    @PersistenceContext(unitName = "salute")
    private EntityManager em;

    /** A deputy with the unit and rank that a record keeps; both may be null. */
    public record Posting(long deputyId, Long unitId, Long rankId) {}

    /** A deputy as a record names him; the unit is null where the record keeps none. */
    public record Named(long deputyId, String titledName, String badgeNumber, String unit) {}

    /** The names, in the order asked for. */
    @OpenToAll("answers other boundaries, which have decided that the record may be read")
    public List<Named> of(Collection<Posting> postings) {
        if (postings.isEmpty()) {
            return List.of();
        }
        Map<Long, Deputy> deputies = em
                .createQuery("select d from Deputy d where d.id in :ids", Deputy.class)
                .setParameter("ids", postings.stream().map(Posting::deputyId).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Deputy::id, Function.identity()));
        Map<Long, String> units =
                names("select u.id, u.name from Unit u where u.id in :ids", postings, Posting::unitId);
        Map<Long, String> ranks =
                names("select r.id, r.name from Rank r where r.id in :ids", postings, Posting::rankId);
        return postings.stream()
                .map(posting -> named(deputies.get(posting.deputyId()), posting, units, ranks))
                .toList();
    }

    private static Named named(Deputy deputy, Posting posting, Map<Long, String> units, Map<Long, String> ranks) {
        String rank = posting.rankId() == null ? "" : ranks.get(posting.rankId()) + " ";
        return new Named(
                posting.deputyId(),
                rank + deputy.fullName(),
                deputy.badgeNumber(),
                posting.unitId() == null ? null : units.get(posting.unitId()));
    }

    private Map<Long, String> names(String query, Collection<Posting> postings, Function<Posting, Long> key) {
        List<Long> ids =
                postings.stream().map(key).filter(Objects::nonNull).distinct().toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(query, Object[].class).setParameter("ids", ids).getResultList().stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
