package org.salute.platform.health;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * Serves the checks on the application's own port, in MicroProfile Health's form: WildFly has them on its management
 * port only. On Payara these two exact addresses win over the server's own {@code /health/*}.
 */
@WebServlet(urlPatterns = {"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    private transient Instance<HealthCheck> checks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<HealthCheckResponse> answers = asked(request.getServletPath());
        boolean up = answers.stream().allMatch(answer -> answer.getStatus() == Status.UP);
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try (JsonWriter json = Json.createWriter(response.getWriter())) {
            json.writeObject(Json.createObjectBuilder()
                    .add("status", up ? "UP" : "DOWN")
                    .add("checks", list(answers))
                    .build());
        }
    }

    private List<HealthCheckResponse> asked(String path) {
        Instance<HealthCheck> kind = path.endsWith("/live")
                ? checks.select(Liveness.Literal.INSTANCE)
                : checks.select(Readiness.Literal.INSTANCE);
        return kind.stream().map(HealthCheck::call).toList();
    }

    private static JsonArrayBuilder list(List<HealthCheckResponse> answers) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        answers.forEach(answer -> list.add(Json.createObjectBuilder()
                .add("name", answer.getName())
                .add("status", answer.getStatus().name())));
        return list;
    }
}
