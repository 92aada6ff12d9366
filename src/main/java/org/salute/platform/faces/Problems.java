package org.salute.platform.faces;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.salute.platform.validation.Problem;

/** What is wrong with a form, as texts by field, for the page to show at each field and in the summary above. */
public class Problems implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, String> byField = new LinkedHashMap<>();

    /** Nothing is wrong. */
    public Problems() {}

    /** The first problem of each field, in the order of the form. */
    public Problems(List<Problem> problems) {
        problems.forEach(p -> byField.putIfAbsent(
                p.field(), Messages.text(p.key(), p.arguments().toArray())));
    }

    /** What is wrong with the field, or null. */
    public String of(String field) {
        return byField.get(field);
    }

    /** Every field with what is wrong with it. */
    public Map<String, String> getAll() {
        return byField;
    }

    /** Whether all is well. */
    public boolean isEmpty() {
        return byField.isEmpty();
    }
}
