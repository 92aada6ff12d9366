package org.salute.interaction.boundary;

import static org.salute.account.entity.Permission.KEEP_INTERACTION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.salute.account.boundary.CurrentUser;
import org.salute.account.boundary.NotAllowed;
import org.salute.account.boundary.OpenToAll;
import org.salute.audit.entity.AuditedRecord;
import org.salute.audit.entity.RecordKind;
import org.salute.interaction.control.InteractionSight;
import org.salute.platform.persistence.NotFound;
import org.salute.platform.persistence.SqlSelect;

/** Asked by whatever hangs on an interaction: may the signed-in person know of it, and may he add to it? */
@ApplicationScoped
@Transactional
public class InteractionAccess {

    @PersistenceContext(unitName = "salute")
    private EntityManager em;

    @Inject
    private InteractionSight sight;

    @Inject
    private CurrentUser user;

    /**
     * The interaction, when the signed-in person may know of it.
     *
     * @throws NotFound when there is none, or he may not
     */
    @OpenToAll("the hierarchy decides: nobody sees what is not his")
    public AuditedRecord readable(long interactionId) {
        return visible(interactionId).list(em, "i.number", "i.id", 1, row -> row.text(0)).stream()
                .findFirst()
                .map(number -> new AuditedRecord(RecordKind.INTERACTION, interactionId, number))
                .orElseThrow(() -> new NotFound("interaction " + interactionId));
    }

    /**
     * The interaction, when the signed-in person may hang footage and letters on it: he logged it, or keeps the records.
     *
     * @throws NotFound when there is none, or he may not know of it
     * @throws NotAllowed when he may only read it
     */
    @OpenToAll("decides itself: the logger, or who keeps the records")
    public AuditedRecord changeable(long interactionId) {
        AuditedRecord record = readable(interactionId);
        boolean logger = visible(interactionId)
                        .and("i.logged_by_id = ? and i.state not in ('WITHDRAWN', 'VOIDED', 'ARCHIVED')", user.id())
                        .count(em)
                > 0;
        if (!logger && !user.may(KEEP_INTERACTION)) {
            throw new NotAllowed(user.name() + " may not add to " + record.number());
        }
        return record;
    }

    /** Whether {@link #changeable} would let the signed-in person. */
    @OpenToAll("decides itself: the logger, or who keeps the records")
    public boolean mayChange(long interactionId) {
        try {
            changeable(interactionId);
            return true;
        } catch (NotAllowed onlyReads) {
            return false;
        }
    }

    private SqlSelect visible(long interactionId) {
        return sight.narrow(new SqlSelect("interaction i").and("i.id = ?", interactionId));
    }
}
