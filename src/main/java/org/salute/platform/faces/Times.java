package org.salute.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import org.salute.platform.time.AgencyTime;
import org.salute.platform.time.SpokenTime;

/** Writes times and days as people read them, in the agency's time zone and the reader's language. */
@Named
@RequestScoped
public class Times {

    @Inject
    private AgencyTime time;

    /** "Wed, Nov 1, 2023, 12:58 PM"; empty for null. */
    public String full(Instant instant) {
        return instant == null ? "" : new SpokenTime(time.zone(), Messages.locale()).format(instant);
    }

    /** "Nov 1, 2023", for an instant or a day; empty for null. One method, for pages cannot choose between two by null. */
    public String day(Temporal when) {
        if (when == null) {
            return "";
        }
        LocalDate day = when instanceof Instant instant ? time.dayOf(instant) : LocalDate.from(when);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Messages.locale())
                .format(day);
    }

    /** "2:32:05 PM"; empty for null. */
    public String clock(Instant instant) {
        return instant == null
                ? ""
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                        .withLocale(Messages.locale())
                        .format(instant.atZone(time.zone()));
    }

    /** Whole days from the instant to now. */
    public long daysSince(Instant instant) {
        return ChronoUnit.DAYS.between(time.dayOf(instant), time.today());
    }
}
