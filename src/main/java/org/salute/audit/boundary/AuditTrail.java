package org.salute.audit.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.salute.account.boundary.CurrentUser;
import org.salute.account.boundary.OpenToAll;
import org.salute.audit.entity.AuditAct;
import org.salute.audit.entity.AuditEntry;
import org.salute.audit.entity.AuditOutcome;
import org.salute.audit.entity.AuditedRecord;
import org.salute.audit.entity.RecordKind;
import org.salute.platform.security.RequestSource;
import org.salute.platform.time.AgencyTime;

/** Writes the audit trail. Called by the other boundaries, inside their transaction; there is no way to change or remove. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditTrail {

    @PersistenceContext(unitName = "salute")
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AgencyTime time;

    @Inject
    private RequestSource source;

    /** An act of the signed-in person that succeeded; {@code note} is the reason or comment given, or null. */
    @OpenToAll("an act that was allowed leaves its line")
    public AuditEntry done(AuditAct act, AuditedRecord record, String note) {
        AuditEntry entry = new AuditEntry(
                time.now(), user.id(), user.name(), act, AuditOutcome.OK, record, note, source.address());
        em.persist(entry);
        return entry;
    }

    /** A sign-in or its attempt, by the user name that was typed. */
    @OpenToAll("nobody is signed in yet")
    public void signIn(String userName, Long accountId, AuditOutcome outcome, String note) {
        AuditedRecord account = new AuditedRecord(RecordKind.ACCOUNT, accountId, userName);
        em.persist(new AuditEntry(
                time.now(), accountId, userName, AuditAct.SIGN_IN, outcome, account, note, source.address()));
    }

    /** Whether the last line of a record, leaving out who only read it, is such an act. */
    @OpenToAll("asked by the record's own boundary before it writes; shows nothing")
    public boolean lastChangeIs(AuditAct act, RecordKind kind, long recordId) {
        return em.createQuery(
                        "select e.act from AuditEntry e where e.recordKind = :kind and e.recordId = :id"
                                + " and e.act <> :read and e.act <> :fetched order by e.happenedAt desc, e.id desc",
                        AuditAct.class)
                .setParameter("kind", kind)
                .setParameter("id", recordId)
                .setParameter("read", AuditAct.READ)
                .setParameter("fetched", AuditAct.ATTACHMENT_READ)
                .setMaxResults(1)
                .getResultList()
                .contains(act);
    }

    /** What happened to one record, oldest first. The caller has made sure that the reader may read the record. */
    @OpenToAll("who may read a record may read its trail; the record's own boundary decides")
    public List<AuditEntry> of(RecordKind kind, long recordId) {
        return em.createQuery(
                        "select distinct e from AuditEntry e left join fetch e.changes "
                                + "where e.recordKind = :kind and e.recordId = :id order by e.happenedAt, e.id",
                        AuditEntry.class)
                .setParameter("kind", kind)
                .setParameter("id", recordId)
                .getResultList();
    }
}
