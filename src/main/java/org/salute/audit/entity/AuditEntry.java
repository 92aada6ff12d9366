package org.salute.audit.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of the audit trail: time, person, act, record, outcome, source. Written in the transaction of the act itself,
 * so that there is neither an act without its line nor a line without its act; never changed afterwards.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_audit_entry")
    @SequenceGenerator(name = "seq_audit_entry", sequenceName = "seq_audit_entry", allocationSize = 50)
    private Long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "actor_id")
    private Long actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private AuditAct act;

    @Enumerated(EnumType.STRING)
    private AuditOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "record_kind")
    private RecordKind recordKind;

    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "record_number")
    private String recordNumber;

    private String note;

    private String source;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST)
    private List<AuditChange> changes = new ArrayList<>();

    /** For Jakarta Persistence. */
    protected AuditEntry() {}

    /**
     * @param actorId the account; null where nobody is signed in
     * @param actorName as others see the person, kept for when he has gone
     * @param note the reason or comment given; null when none
     * @param source the address the request came from; null for the system itself
     */
    public AuditEntry(
            Instant happenedAt,
            Long actorId,
            String actorName,
            AuditAct act,
            AuditOutcome outcome,
            AuditedRecord record,
            String note,
            String source) {
        this.happenedAt = happenedAt;
        this.actorId = actorId;
        this.actorName = actorName;
        this.act = act;
        this.outcome = outcome;
        this.recordKind = record.kind();
        this.recordId = record.id();
        this.recordNumber = record.number();
        this.note = note;
        this.source = source;
    }

    /** Keeps what a correction replaced. */
    public AuditEntry changed(String field, String oldValue, String newValue) {
        changes.add(new AuditChange(this, field, oldValue, newValue));
        return this;
    }

    public Long id() {
        return id;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public Long actorId() {
        return actorId;
    }

    public String actorName() {
        return actorName;
    }

    public AuditAct act() {
        return act;
    }

    public AuditOutcome outcome() {
        return outcome;
    }

    public String recordNumber() {
        return recordNumber;
    }

    public String note() {
        return note;
    }

    public List<AuditChange> changes() {
        return List.copyOf(changes);
    }
}
