package org.salute.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The time of the office: the present instant, and the calendar day it falls on in the agency's time zone. */
@ApplicationScoped
public class AgencyTime {

    private Clock clock;

    /** For the container's proxy. */
    protected AgencyTime() {}

    /** The office's time zone comes from {@code salute.time-zone}, an IANA name; by default that of Florida's peninsula. */
    @Inject
    public AgencyTime(@ConfigProperty(name = "salute.time-zone", defaultValue = "America/New_York") String zone) {
        this(Clock.system(ZoneId.of(zone)));
    }

    /** A clock that stands or runs as the caller says; its zone is the office's. */
    public AgencyTime(Clock clock) {
        this.clock = clock;
    }

    /** The present instant. */
    public Instant now() {
        return clock.instant();
    }

    /** Today's date where the office is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day on which an instant fell where the office is. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** The first instant of a day where the office is. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    /** The office's time zone. */
    public ZoneId zone() {
        return clock.getZone();
    }
}
