package org.salute.reporting.control;

import java.io.Writer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.salute.interaction.boundary.InteractionReportRow;

/** The interaction report as CSV. Its column names are fixed, in English, for programs read them; times are the agency's. */
public final class InteractionReportCsv {

    /** The columns, in their order. */
    public static final List<String> HEADER = List.of(
            "NUMBER",
            "OCCURRED_AT",
            "CAD_NUMBER",
            "CALL_TYPE",
            "CATEGORY",
            "ZONE",
            "TITLE",
            "NARRATIVE",
            "TEACHING_POINT",
            "OUTCOME",
            "THANKS",
            "NOTICED_BY",
            "EMPLOYEE_IDS",
            "BADGE_NUMBERS",
            "DEPUTIES",
            "ACKNOWLEDGED",
            "PEOPLE_MET",
            "MINOR_INVOLVED",
            "FOOTAGE",
            "FOOTAGE_RELEASE",
            "VIEWS",
            "LOGGED_BY",
            "SUBMITTED_AT",
            "VERIFIED_AT",
            "STATE");

    private final SafeCsv csv;
    private final DateTimeFormatter times;

    /** Begins the report with its header. */
    public InteractionReportCsv(Writer out, ZoneId zone) {
        csv = new SafeCsv(out, HEADER);
        times = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(zone);
    }

    /** Writes one interaction. */
    public void write(InteractionReportRow row) {
        csv.row(Arrays.asList(
                row.number(),
                time(row.occurredAt()),
                row.cadNumber(),
                row.callType(),
                row.category(),
                row.zone(),
                row.title(),
                row.narrative(),
                row.teachingPoint(),
                row.outcome(),
                row.thanks(),
                row.notice() == null ? "" : row.notice().name(),
                row.employeeIds(),
                row.badgeNumbers(),
                row.deputies(),
                row.acknowledged(),
                Long.toString(row.members()),
                row.minorInvolved() ? "yes" : "no",
                row.evidenceIds(),
                row.releases(),
                Long.toString(row.views()),
                row.loggedBy(),
                time(row.submittedAt()),
                time(row.verifiedAt()),
                row.state().name()));
    }

    private String time(Instant instant) {
        return instant == null ? "" : times.format(instant);
    }
}
