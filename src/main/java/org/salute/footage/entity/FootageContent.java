package org.salute.footage.entity;

import java.time.LocalDate;

/**
 * What is written about a recording.
 *
 * @param startsAtSecond where the interaction begins in it, in seconds from its start; null for the start
 * @param endsAtSecond where it ends; null for the end
 * @param inCase evidence in a case, which is not deleted by its category's retention
 */
public record FootageContent(
        FootageKind kind,
        FootageOwner owner,
        String evidenceSystem,
        String evidenceId,
        String title,
        String url,
        LocalDate recordedOn,
        Integer startsAtSecond,
        Integer endsAtSecond,
        String cameraSerial,
        String sha256,
        String transcriptSummary,
        boolean inCase) {}
