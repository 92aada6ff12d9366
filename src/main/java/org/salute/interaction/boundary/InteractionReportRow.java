package org.salute.interaction.boundary;

import java.time.Instant;
import org.salute.interaction.entity.InteractionState;
import org.salute.interaction.entity.Notice;
import org.salute.platform.persistence.SqlSelect;

/**
 * An interaction as HR's interaction report shows it, one line each; several deputies or references stand in one column,
 * separated by semicolons, in the order of the record.
 */
public record InteractionReportRow(
        String number,
        Instant occurredAt,
        String cadNumber,
        String callType,
        String category,
        String zone,
        String title,
        String narrative,
        String teachingPoint,
        String outcome,
        String thanks,
        Notice notice,
        String employeeIds,
        String badgeNumbers,
        String deputies,
        String acknowledged,
        long members,
        boolean minorInvolved,
        String evidenceIds,
        String releases,
        long views,
        String loggedBy,
        Instant submittedAt,
        Instant verifiedAt,
        InteractionState state) {

    static final String COLUMNS = "i.number, i.occurred_at, i.cad_number,"
            + " (select t.name_en from call_type t where t.id = i.call_type_id), c.name_en, z.name, i.title, i.narrative,"
            + " i.teaching_point, i.outcome, i.thanks, i.notice, " + ofDeputies("d.employee_id") + ", "
            + ofDeputies("d.badge_number") + ", "
            + ofDeputies(
                    "coalesce(r.name || ' ', '') || d.first_name || ' ' || d.last_name || coalesce(' (' || u.name || ')', '')")
            + ", " + ofDeputies("case when p.acknowledged_at is null then 'no' else 'yes' end")
            + ", (select count(*) from community_member m where m.interaction_id = i.id),"
            + " (select count(*) from community_member m where m.interaction_id = i.id and m.minor = true), "
            + ofFootage("coalesce(f.evidence_id, f.title)") + ", " + ofFootage("f.release_status") + ", "
            + InteractionRows.VIEWS + ", i.logged_by_name, i.submitted_at, i.verified_at, i.state";

    static InteractionReportRow of(SqlSelect.Row r) {
        return new InteractionReportRow(
                r.text(0),
                r.instant(1),
                r.text(2),
                r.text(3),
                r.text(4),
                r.text(5),
                r.text(6),
                r.text(7),
                r.text(8),
                r.text(9),
                r.text(10),
                r.constant(11, Notice.class),
                r.text(12),
                r.text(13),
                r.text(14),
                r.text(15),
                r.number(16),
                r.number(17) > 0,
                r.text(18),
                r.text(19),
                r.number(20),
                r.text(21),
                r.instant(22),
                r.instant(23),
                r.constant(24, InteractionState.class));
    }

    private static String ofDeputies(String expression) {
        return "(select string_agg(" + expression + ", '; ' order by p.position) from participation p"
                + " join deputy d on d.id = p.deputy_id left join unit u on u.id = p.unit_id"
                + " left join rank_title r on r.id = p.rank_id where p.interaction_id = i.id)";
    }

    private static String ofFootage(String expression) {
        return "(select string_agg(" + expression
                + ", '; ' order by f.id) from footage_reference f where f.interaction_id = i.id)";
    }
}
