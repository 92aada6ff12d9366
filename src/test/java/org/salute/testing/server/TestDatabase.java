package org.salute.testing.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** A real PostgreSQL, up before the server that needs it; only where the build reserved a port for it. */
public class TestDatabase {

    private static final String PORT = "salute.test.postgresql.port";

    private EmbeddedPostgres postgres;

    public void start(@Observes(precedence = 100) BeforeSuite event) throws IOException {
        Integer port = Integer.getInteger(PORT);
        if (port != null) {
            postgres = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "60")
                    .start();
        }
    }

    public void stop(@Observes(precedence = -100) AfterSuite event) throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }
}
