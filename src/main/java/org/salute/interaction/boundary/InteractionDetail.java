package org.salute.interaction.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.salute.audit.entity.AuditEntry;
import org.salute.interaction.entity.CallType;
import org.salute.interaction.entity.Category;
import org.salute.interaction.entity.InteractionContent;
import org.salute.interaction.entity.InteractionState;
import org.salute.interaction.entity.Part;
import org.salute.interaction.entity.Zone;

/**
 * An interaction with all that a reader of it may see.
 *
 * @param category null while a draft does not say; so are callType and zone
 * @param trail what happened to it, oldest first, without who only read it
 * @param steps what the signed-in person may do with it now
 */
public record InteractionDetail(
        long id,
        long version,
        String number,
        InteractionState state,
        String loggedBy,
        Instant savedAt,
        InteractionContent content,
        Category category,
        CallType callType,
        Zone zone,
        List<Deputy> deputies,
        List<Attached> attachments,
        List<AuditEntry> trail,
        Set<InteractionStep> steps) {

    /** Whether the signed-in person may still write in it. */
    public boolean isOpenForWriting() {
        return steps.contains(InteractionStep.CORRECT);
    }

    /**
     * A deputy's part.
     *
     * @param titledName with the rank of that day: "Deputy Scott Pracht"
     * @param unit the unit of that day; null where he was not assigned
     * @param acknowledgedAt null until he does
     */
    public record Deputy(
            long deputyId,
            String titledName,
            String badgeNumber,
            String unit,
            Part part,
            Instant acknowledgedAt,
            List<Comment> comments) {}

    /** What a deputy wrote to it. */
    public record Comment(String text, Instant at) {}

    /** A letter or photograph; its content is fetched by itself. */
    public record Attached(
            long id, String fileName, String mediaType, long sizeBytes, Instant addedAt, String addedBy) {}
}
