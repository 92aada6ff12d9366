package org.salute.interaction.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A deputy's part in an interaction, with the unit and rank he had on that day, and his acknowledgment. */
@Entity
public class Participation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_interaction")
    @SequenceGenerator(name = "seq_interaction", sequenceName = "seq_interaction", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "interaction_id")
    private Interaction interaction;

    @Column(name = "deputy_id")
    private long deputyId;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "rank_id")
    private Long rankId;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Column(name = "position")
    private int position;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @OneToMany(mappedBy = "participation", cascade = CascadeType.PERSIST)
    @OrderBy("commentedAt")
    private List<DeputyComment> comments = new ArrayList<>();

    /** For Jakarta Persistence. */
    protected Participation() {}

    Participation(Interaction interaction, long deputyId) {
        this.interaction = interaction;
        this.deputyId = deputyId;
    }

    void play(Part newPart, int newPosition) {
        this.part = newPart;
        this.position = newPosition;
    }

    void servedAs(Posting posting) {
        this.unitId = posting.unitId();
        this.rankId = posting.rankId();
    }

    void acknowledge(Instant at) {
        if (acknowledgedAt == null) {
            acknowledgedAt = at;
        }
    }

    void comment(String text, Instant at) {
        comments.add(new DeputyComment(this, text, at));
    }

    public long deputyId() {
        return deputyId;
    }

    /** The unit on the day of the interaction; empty where the deputy was not assigned. */
    public Optional<Long> unitId() {
        return Optional.ofNullable(unitId);
    }

    /** The rank on the day of the interaction; empty where the deputy was not assigned. */
    public Optional<Long> rankId() {
        return Optional.ofNullable(rankId);
    }

    public Part part() {
        return part;
    }

    public int position() {
        return position;
    }

    /** When the deputy acknowledged; empty until he does. */
    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    /** The deputy's comments, oldest first. */
    public List<DeputyComment> comments() {
        return List.copyOf(comments);
    }
}
