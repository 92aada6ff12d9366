package org.salute.footage.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** When an evidence system deletes a recording, and how near that is. */
public final class FootageRetention {

    private FootageRetention() {}

    /**
     * The day after whose end the recording may be gone: recorded on plus the longest retention of its categories. Empty
     * for evidence in a case, without a category, and where one of them keeps until somebody deletes.
     */
    public static Optional<LocalDate> goesOn(
            LocalDate recordedOn, Collection<FootageCategory> categories, boolean inCase) {
        boolean kept = categories.stream().anyMatch(c -> c.retentionDays().isEmpty());
        if (inCase || kept) {
            return Optional.empty();
        }
        return categories.stream()
                .map(c -> c.retentionDays().orElseThrow())
                .max(Comparator.naturalOrder())
                .map(recordedOn::plusDays);
    }

    /** The warning due on a day: 60, 30 or 7 when at most so many days are left, 0 for none or when it has gone. */
    public static int warning(LocalDate goesOn, LocalDate today) {
        if (goesOn == null || goesOn.isBefore(today)) {
            return 0;
        }
        long left = ChronoUnit.DAYS.between(today, goesOn);
        if (left <= 7) {
            return 7;
        }
        if (left <= 30) {
            return 30;
        }
        return left <= 60 ? 60 : 0;
    }
}
