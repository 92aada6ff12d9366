package org.salute.footage.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.salute.footage.entity.FootageCategory;
import org.salute.footage.entity.FootageContent;
import org.salute.footage.entity.FootageWarning;

/** When an evidence system deletes footage, and how loudly to warn of it. */
public final class FootageRetention {

    private FootageRetention() {}

    /**
     * The day of deletion: recorded on, plus the longest retention of the categories. Null where the footage stays: as
     * evidence of a case, without a category, or in one that keeps it until somebody deletes it.
     */
    public static LocalDate goesOn(FootageContent content, Collection<FootageCategory> categories) {
        boolean stays = content.inCase()
                || content.recordedOn() == null
                || categories.stream().anyMatch(c -> c.retentionDays().isEmpty());
        return stays
                ? null
                : categories.stream()
                        .map(FootageCategory::retentionDays)
                        .flatMap(Optional::stream)
                        .max(Integer::compare)
                        .map(days -> content.recordedOn().plusDays(days))
                        .orElse(null);
    }

    /** How urgent it is on a day; {@code goesOn} is null where the footage stays. */
    public static FootageWarning warning(LocalDate goesOn, LocalDate today) {
        return FootageWarning.on(today, goesOn);
    }

    /** The days that are left; zero when it is gone, null where it stays. */
    public static Long daysLeft(LocalDate goesOn, LocalDate today) {
        return goesOn == null ? null : Math.max(0, ChronoUnit.DAYS.between(today, goesOn));
    }
}
