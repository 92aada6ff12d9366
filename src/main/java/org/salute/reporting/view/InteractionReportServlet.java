package org.salute.reporting.view;

import static org.salute.account.entity.Permission.EXPORT_INTERACTION;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.salute.account.boundary.CurrentUser;
import org.salute.account.boundary.NotAllowed;
import org.salute.interaction.boundary.InteractionFilter;
import org.salute.platform.time.AgencyTime;
import org.salute.platform.validation.InvalidInput;
import org.salute.reporting.boundary.InteractionReport;

/** "Export this view": the interaction report as a download, under the same parameters as the list. */
@WebServlet("/reporting/interaction-report.csv")
public class InteractionReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InteractionReport report;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient AgencyTime time;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!user.may(EXPORT_INTERACTION)) {
            throw new NotAllowed(user.name() + " may not export");
        }
        InteractionFilter filter;
        try {
            filter = InteractionFilter.of(request::getParameter);
        } catch (InvalidInput invalid) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("text/csv; charset=UTF-8; header=present");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"interaction-report-" + time.today() + ".csv\"");
        Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        report.writeCsv(filter, out);
        out.flush();
    }
}
