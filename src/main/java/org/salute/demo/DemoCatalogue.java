package org.salute.demo;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.salute.interaction.entity.CallType;
import org.salute.interaction.entity.Category;
import org.salute.interaction.entity.Zone;

/** The keys of the catalogues that came with the migrations. */
final class DemoCatalogue {

    private final Map<String, Long> categories = new HashMap<>();
    private final Map<String, Long> callTypes = new HashMap<>();
    private final Map<String, Long> zones = new HashMap<>();

    DemoCatalogue(EntityManager em) {
        em.createQuery("select c from Category c", Category.class)
                .getResultList()
                .forEach(c -> categories.put(c.code(), c.id()));
        em.createQuery("select c from CallType c", CallType.class)
                .getResultList()
                .forEach(c -> callTypes.put(c.name(Locale.ENGLISH), c.id()));
        em.createQuery("select z from Zone z", Zone.class).getResultList().forEach(z -> zones.put(z.code(), z.id()));
    }

    Long category(String code) {
        return categories.get(code);
    }

    /** The call type with that name; "Other" where there is none. */
    Long callType(String name) {
        return callTypes.getOrDefault(name, callTypes.get("Other"));
    }

    Long zone(String code) {
        return zones.get(code);
    }

    /** The zones of a district, by the district's code. */
    List<Long> zonesOf(String district) {
        return zones.entrySet().stream()
                .filter(z -> z.getKey().startsWith(district + "-"))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
