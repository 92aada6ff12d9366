package org.salute.footage.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.salute.footage.entity.CheckResult;
import org.salute.footage.entity.FootageCategory;
import org.salute.footage.entity.FootageContent;
import org.salute.footage.entity.FootageState;
import org.salute.footage.entity.Release;
import org.salute.footage.entity.ReleaseGate;

/**
 * A reference with all that belongs to it.
 *
 * @param record the number of the interaction
 * @param mayChange whether the signed-in person may correct it, check it and count views
 * @param mayRelease whether he may decide its release
 */
public record FootageDetail(
        long id,
        long version,
        long interactionId,
        String record,
        FootageContent content,
        Set<FootageCategory> categories,
        LocalDate goesOn,
        int warning,
        FootageState state,
        LocalDate checkedOn,
        CheckResult checkResult,
        ReleaseGate gate,
        Release release,
        String statute,
        String consentNote,
        String decidedBy,
        Instant decidedAt,
        List<Views> views,
        boolean mayChange,
        boolean mayRelease) {

    /** A count of views at a moment. */
    public record Views(long views, String platform, Instant capturedAt, String capturedBy) {}
}
