package org.salute.footage.boundary;

import java.time.LocalDate;
import org.salute.footage.entity.FootageKind;
import org.salute.footage.entity.FootageOwner;
import org.salute.footage.entity.FootageState;
import org.salute.footage.entity.Release;

/**
 * A reference as a record lists it.
 *
 * @param name evidence id, else title
 * @param span "00:41 – 03:20"; empty for the whole recording
 * @param goesOn null where nothing is set to delete it
 * @param warning 60, 30 or 7 when at most so many days are left; 0 for none
 */
public record FootageRow(
        long id,
        FootageKind kind,
        String name,
        String title,
        String span,
        FootageOwner owner,
        LocalDate goesOn,
        int warning,
        FootageState state,
        long views,
        Release release) {}
