package org.salute.footage.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How urgent it is to save footage before its evidence system deletes it. */
public enum FootageWarning {
    /** Far off, or never. */
    NONE,
    WITHIN_60,
    WITHIN_30,
    WITHIN_7,
    /** The day of deletion has come. */
    GONE;

    /** The warning on a day for footage that goes on another; {@code goesOn} is null when it stays. */
    public static FootageWarning on(LocalDate today, LocalDate goesOn) {
        if (goesOn == null) {
            return NONE;
        }
        long left = ChronoUnit.DAYS.between(today, goesOn);
        if (left <= 0) {
            return GONE;
        }
        if (left <= 7) {
            return WITHIN_7;
        }
        if (left <= 30) {
            return WITHIN_30;
        }
        return left <= 60 ? WITHIN_60 : NONE;
    }
}
