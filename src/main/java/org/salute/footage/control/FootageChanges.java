package org.salute.footage.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.salute.footage.entity.FootageContent;
import org.salute.footage.entity.FootageReference;

/** Tells what a correction or decision changed on a reference, field by field. */
public final class FootageChanges {

    private FootageChanges() {}

    /** A field whose value another replaced; named as the audit trail's texts are. */
    public record Change(String field, String oldValue, String newValue) {}

    /** Everything written down about a reference, by field, to be compared later. */
    public static Map<String, String> fields(FootageReference reference) {
        FootageContent content = reference.content();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", content.kind());
        values.put("owner", content.owner());
        values.put("title", content.title());
        values.put("url", content.url());
        values.put("evidenceSystem", content.evidenceSystem());
        values.put("evidenceId", content.evidenceId());
        values.put("recordedOn", content.recordedOn());
        values.put("startsAt", content.startsAt());
        values.put("endsAt", content.endsAt());
        values.put("cameraSerial", content.cameraSerial());
        values.put("sha256", content.sha256());
        values.put("transcriptSummary", content.transcriptSummary());
        values.put("inCase", content.inCase());
        values.put("categories", categories(reference));
        values.put("insideResidence", content.answers().insideResidence());
        values.put("healthFacility", content.answers().healthFacility());
        values.put("privacyExpected", content.answers().privacyExpected());
        values.put("minorInvolved", content.answers().minorInvolved());
        values.put("callerIdentity", content.answers().callerIdentity());
        values.put("thirdParty", content.answers().thirdParty());
        values.put("release", reference.release());
        values.put("statute", reference.statute().orElse(""));
        values.put("consentNote", reference.consentNote().orElse(""));
        Map<String, String> fields = new LinkedHashMap<>();
        values.forEach((field, value) -> fields.put("footage." + field, Objects.toString(value, "")));
        return fields;
    }

    /** What differs, in the order of the form. */
    public static List<Change> between(Map<String, String> before, Map<String, String> now) {
        List<Change> changes = new ArrayList<>();
        now.forEach((field, value) -> {
            String old = before.getOrDefault(field, "");
            if (!old.equals(value)) {
                changes.add(new Change(field, old, value));
            }
        });
        return changes;
    }

    private static String categories(FootageReference reference) {
        return reference.categories().stream()
                .map(category -> category.code())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
