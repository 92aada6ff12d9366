package org.salute.personnel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.salute.platform.persistence.Versioned;

/** A deputy's place in the office for a time: unit, rank and supervisor, from a first day to a last day, both included. */
@Entity
public class Assignment extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_personnel")
    @SequenceGenerator(name = "seq_personnel", sequenceName = "seq_personnel", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "deputy_id")
    private Deputy deputy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rank_id")
    private Rank rank;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "supervisor_id")
    private Deputy supervisor;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    /** For Jakarta Persistence. */
    protected Assignment() {}

    Assignment(Deputy deputy, Unit unit, Rank rank, Deputy supervisor, LocalDate startsOn) {
        this.deputy = deputy;
        this.unit = unit;
        this.rank = rank;
        this.supervisor = supervisor;
        this.startsOn = startsOn;
    }

    void endOn(LocalDate lastDay) {
        this.endsOn = lastDay;
    }

    /** Whether the day falls within the assignment; its first and last day do. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    /** Whether it has no last day yet. */
    public boolean isOpen() {
        return endsOn == null;
    }

    public Long id() {
        return id;
    }

    public Deputy deputy() {
        return deputy;
    }

    public Unit unit() {
        return unit;
    }

    public Rank rank() {
        return rank;
    }

    /** Who leads the deputy in this assignment; empty for the sheriff. */
    public Optional<Deputy> supervisor() {
        return Optional.ofNullable(supervisor);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assignment that && deputy.equals(that.deputy) && startsOn.equals(that.startsOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(deputy, startsOn);
    }
}
