package org.salute.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the database answers now; a connection that was good a minute ago proves nothing. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DatabaseAnswers.class.getName());
    private static final int SECONDS = 3;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource dataSource;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            try (ResultSet row = statement.executeQuery("select 1")) {
                return row.next() && row.getInt(1) == 1;
            }
        } catch (SQLException e) {
            // The reason is for the log: an open page must not tell names of hosts and users.
            LOG.warning(() -> "The database does not answer: " + e.getMessage());
            return false;
        }
    }
}
