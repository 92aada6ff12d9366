package org.salute.account.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.salute.audit.boundary.AuditTrail;
import org.salute.audit.entity.AuditAct;
import org.salute.audit.entity.AuditedRecord;
import org.salute.audit.entity.RecordKind;

/** Leaves the line in the audit trail that somebody signed out by himself. */
@ApplicationScoped
@Transactional
public class SignOut {

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** Notes that the signed-in person leaves; nothing to note when his session has already ended. */
    @OpenToAll("everyone may leave")
    public void leave() {
        if (user.isSignedIn()) {
            audit.done(AuditAct.SIGN_OUT, new AuditedRecord(RecordKind.ACCOUNT, user.id(), user.name()), null);
        }
    }
}
