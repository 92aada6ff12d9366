package org.salute.reporting.boundary;

import static org.salute.account.entity.Permission.EXPORT_INTERACTION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Writer;
import org.salute.account.boundary.Requires;
import org.salute.audit.boundary.AuditTrail;
import org.salute.audit.entity.AuditAct;
import org.salute.audit.entity.AuditedRecord;
import org.salute.audit.entity.RecordKind;
import org.salute.interaction.boundary.InteractionFilter;
import org.salute.interaction.boundary.InteractionRows;
import org.salute.platform.time.AgencyTime;
import org.salute.reporting.control.InteractionReportCsv;

/** HR's interaction report: the rows and the order of the list, out of the system, with a line in the audit trail. */
@ApplicationScoped
@Transactional
public class InteractionReport {

    @Inject
    private InteractionRows interactions;

    @Inject
    private AuditTrail audit;

    @Inject
    private AgencyTime time;

    /** Writes the rows one after the other as they come from the database; memory does not grow with their number. */
    @Requires(EXPORT_INTERACTION)
    public void writeCsv(InteractionFilter filter, Writer out) {
        InteractionReportCsv csv = new InteractionReportCsv(out, time.zone());
        long rows = interactions.export(filter, csv::write);
        audit.done(
                AuditAct.EXPORTED,
                new AuditedRecord(RecordKind.REPORT, null, "interaction-report"),
                filter.inWords() + " (" + rows + ")");
    }
}
