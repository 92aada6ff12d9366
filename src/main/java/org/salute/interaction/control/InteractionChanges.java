package org.salute.interaction.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.salute.interaction.entity.InteractionContent;

/** Keeps what was submitted as text, and tells what a later submission changed. */
public final class InteractionChanges {

    private InteractionChanges() {}

    /** A field whose value another replaced. */
    public record Change(String field, String oldValue, String newValue) {}

    /** The content as a JSON object with a text for each field. */
    public static String toText(InteractionContent content) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields(content).forEach(json::add);
        return json.build().toString();
    }

    /** What differs between a submission kept by {@link #toText} and the content now, in the order of the page. */
    public static List<Change> between(String submitted, InteractionContent now) {
        JsonObject before = Json.createReader(new StringReader(submitted)).readObject();
        List<Change> changes = new ArrayList<>();
        fields(now).forEach((field, value) -> {
            String old = before.getString(field, "");
            if (!old.equals(value)) {
                changes.add(new Change(field, old, value));
            }
        });
        return changes;
    }

    private static Map<String, String> fields(InteractionContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("deputy", content.participants().toString());
        fields.put("occurred", Objects.toString(content.occurredAt(), ""));
        fields.put("cadNumber", Objects.toString(content.cadNumber(), ""));
        fields.put("callType", Objects.toString(content.callTypeId(), ""));
        fields.put("zone", Objects.toString(content.zoneId(), ""));
        fields.put("category", Objects.toString(content.categoryId(), ""));
        fields.put("title", Objects.toString(content.title(), ""));
        fields.put("narrative", Objects.toString(content.narrative(), ""));
        fields.put("teachingPoint", Objects.toString(content.teachingPoint(), ""));
        fields.put("outcome", Objects.toString(content.outcome(), ""));
        fields.put("thanks", Objects.toString(content.thanks(), ""));
        fields.put("notice", Objects.toString(content.notice(), ""));
        fields.put("members", content.members().toString());
        return fields;
    }
}
