package org.salute.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import org.salute.footage.entity.FootageKind;
import org.salute.interaction.entity.AgeBand;
import org.salute.interaction.entity.Consent;
import org.salute.interaction.entity.InteractionContent.Member;
import org.salute.interaction.entity.MemberRole;
import org.salute.interaction.entity.Notice;

/**
 * A story of the demo office.
 *
 * @param deputies how many took part
 * @param month the month in which it must happen, 1 to 12; 0 for any
 */
record DemoStory(
        String category,
        String callType,
        String title,
        String narrative,
        String teachingPoint,
        String outcome,
        Notice notice,
        int deputies,
        List<Member> people,
        List<FootageKind> footage,
        boolean residence,
        String thanks,
        String acknowledgment,
        int month) {

    static List<DemoStory> all() {
        return DemoCsv.read("stories.csv").stream().map(DemoStory::of).toList();
    }

    private static DemoStory of(NamedCsvRecord row) {
        return new DemoStory(
                row.getField("category"),
                row.getField("call_type"),
                row.getField("title"),
                row.getField("narrative"),
                row.getField("teaching_point"),
                row.getField("outcome"),
                Notice.valueOf(row.getField("notice")),
                Integer.parseInt(row.getField("deputies")),
                list(row.getField("people")).stream().map(DemoStory::member).toList(),
                list(row.getField("footage")).stream().map(FootageKind::valueOf).toList(),
                Boolean.parseBoolean(row.getField("residence")),
                row.getField("thanks"),
                row.getField("acknowledgment"),
                Integer.parseInt(row.getField("month")));
    }

    private static Member member(String text) {
        String[] parts = text.split(":");
        String band = parts[1].equals("12_TO_17") ? "FROM_12_TO_17" : parts[1];
        return new Member(MemberRole.valueOf(parts[0]), AgeBand.valueOf(band), false, Consent.NOT_ASKED);
    }

    private static List<String> list(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.split(";"));
    }
}
