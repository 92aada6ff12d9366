package org.salute.interaction.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.salute.interaction.boundary.Attachments;
import org.salute.platform.persistence.NotFound;

/** Gives out letters and photographs, always as downloads: nothing that was uploaded is ever shown as a page of Salute. */
@WebServlet("/interaction/attachment")
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Attachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachments.Download download = attachments.fetch(id(request));
        String name =
                URLEncoder.encode(download.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(download.mediaType());
        response.setContentLength(download.content().length);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getOutputStream().write(download.content());
    }

    private static long id(HttpServletRequest request) {
        try {
            return Long.parseLong(request.getParameter("id"));
        } catch (NumberFormatException notAKey) {
            throw new NotFound("attachment " + request.getParameter("id"));
        }
    }
}
