package org.salute.interaction.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.salute.audit.entity.AuditChange;
import org.salute.audit.entity.AuditEntry;
import org.salute.platform.faces.Messages;
import org.salute.platform.faces.Times;

/** Tells the audit trail of a record in plain words. */
@RequestScoped
public class TrailTexts {

    private static final int SHOWN_OF_A_VALUE = 120;

    @Inject
    private Times times;

    /** One thing that happened, ready to show; the reason is null when none was given. */
    public record Entry(String what, String who, String when, String reason) {}

    /** The entries, in their order. */
    public List<Entry> of(List<AuditEntry> trail) {
        return trail.stream()
                .map(entry -> new Entry(
                        Messages.text("audit.act." + entry.act().name()),
                        entry.actorName(),
                        times.full(entry.happenedAt()),
                        reason(entry)))
                .toList();
    }

    private static String reason(AuditEntry entry) {
        if (entry.changes().isEmpty()) {
            return entry.note();
        }
        return entry.note() == null ? changes(entry) : entry.note() + " · " + changes(entry);
    }

    private static String changes(AuditEntry entry) {
        return entry.changes().stream().map(TrailTexts::change).collect(Collectors.joining("; "));
    }

    private static String change(AuditChange change) {
        return Messages.text(
                "audit.changed",
                Messages.text("audit.field." + change.field()),
                shortened(change.oldValue()),
                shortened(change.newValue()));
    }

    private static String shortened(String value) {
        if (value == null || value.isEmpty()) {
            return "–";
        }
        return value.length() <= SHOWN_OF_A_VALUE ? value : value.substring(0, SHOWN_OF_A_VALUE) + "…";
    }
}
