package org.salute.interaction.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a deputy wrote to an interaction in his record; it stays as written. */
@Entity
@Table(name = "deputy_comment")
public class DeputyComment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_interaction")
    @SequenceGenerator(name = "seq_interaction", sequenceName = "seq_interaction", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "participation_id")
    private Participation participation;

    @Column(name = "commented_at")
    private Instant commentedAt;

    private String text;

    /** For Jakarta Persistence. */
    protected DeputyComment() {}

    DeputyComment(Participation participation, String text, Instant commentedAt) {
        this.participation = participation;
        this.text = text;
        this.commentedAt = commentedAt;
    }

    public Instant commentedAt() {
        return commentedAt;
    }

    public String text() {
        return text;
    }
}
