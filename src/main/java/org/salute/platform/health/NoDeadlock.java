package org.salute.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive means that a restart would not help: no threads hold each other for ever. The database is not asked here. */
@Liveness
@ApplicationScoped
public class NoDeadlock implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        boolean free = ManagementFactory.getThreadMXBean().findDeadlockedThreads() == null;
        return HealthCheckResponse.named("no-deadlock").status(free).build();
    }
}
