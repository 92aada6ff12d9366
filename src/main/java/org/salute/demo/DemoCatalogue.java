package org.salute.demo;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.salute.interaction.entity.CallType;
import org.salute.interaction.entity.Category;
import org.salute.interaction.entity.Zone;

/** The keys of the catalogues that came with the migrations. */
final class DemoCatalogue {

    /** A word of a story's call, and the call type it means; the first that fits counts. */
    private static final Map<String, String> KEYWORDS = new LinkedHashMap<>();

    static {
        KEYWORDS.put("911", "911 hang-up or open line");
        KEYWORDS.put("open line", "911 hang-up or open line");
        KEYWORDS.put("school", "School call");
        KEYWORDS.put("youth", "School call");
        KEYWORDS.put("check", "Well-being check");
        KEYWORDS.put("mental", "Well-being check");
        KEYWORDS.put("stop", "Traffic stop");
        KEYWORDS.put("vehicle", "Disabled vehicle");
        KEYWORDS.put("road", "Disabled vehicle");
        KEYWORDS.put("crash", "Crash");
        KEYWORDS.put("disturb", "Disturbance");
        KEYWORDS.put("dispute", "Disturbance");
        KEYWORDS.put("trespass", "Disturbance");
        KEYWORDS.put("missing", "Missing person");
        KEYWORDS.put("medical", "Medical assist");
        KEYWORDS.put("rescue", "Medical assist");
        KEYWORDS.put("overdose", "Medical assist");
        KEYWORDS.put("cardiac", "Medical assist");
        KEYWORDS.put("animal", "Animal call");
        KEYWORDS.put("wildlife", "Animal call");
        KEYWORDS.put("storm", "Storm response");
        KEYWORDS.put("hurricane", "Storm response");
        KEYWORDS.put("flood", "Storm response");
        KEYWORDS.put("distribution", "Storm response");
        KEYWORDS.put("assist", "Citizen assist");
        KEYWORDS.put("property", "Citizen assist");
        KEYWORDS.put("community", "Community contact");
        KEYWORDS.put("event", "Community contact");
        KEYWORDS.put("outreach", "Community contact");
    }

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

    /** The call type that a story's words speak of; "Other" where none fits. */
    Long callType(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return KEYWORDS.entrySet().stream()
                .filter(entry -> lower.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(callTypes::get)
                .orElse(callTypes.get("Other"));
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
