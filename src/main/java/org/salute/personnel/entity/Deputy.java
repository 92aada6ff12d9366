package org.salute.personnel.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.salute.platform.persistence.Versioned;

/**
 * A sworn member of the office, from hiring to separation. Rank and unit are not properties of the person but of his
 * assignment on a day: a promotion or a move ends one assignment and begins the next, and old records keep showing what
 * was true when they happened.
 */
@Entity
public class Deputy extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_personnel")
    @SequenceGenerator(name = "seq_personnel", sequenceName = "seq_personnel", allocationSize = 50)
    private Long id;

    @Column(name = "employee_id")
    private String employeeId;

    @Column(name = "badge_number")
    private String badgeNumber;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "hired_on")
    private LocalDate hiredOn;

    @Column(name = "certification_number")
    private String certificationNumber;

    @Column(name = "certified_on")
    private LocalDate certifiedOn;

    @Enumerated(EnumType.STRING)
    private DeputyStatus status = DeputyStatus.ACTIVE;

    @OneToMany(mappedBy = "deputy", cascade = CascadeType.PERSIST)
    @OrderBy("startsOn")
    private List<Assignment> assignments = new ArrayList<>();

    /** For Jakarta Persistence. */
    protected Deputy() {}

    /**
     * A newly hired deputy.
     *
     * @param employeeId the HR system's number, leading zeros kept
     */
    public Deputy(String employeeId, String badgeNumber, String firstName, String lastName, LocalDate hiredOn) {
        this.employeeId = employeeId;
        this.badgeNumber = badgeNumber;
        this.firstName = firstName;
        this.lastName = lastName;
        this.hiredOn = hiredOn;
    }

    /** Records the state certificate: its number and the day it was issued. */
    public void certify(String number, LocalDate on) {
        this.certificationNumber = number;
        this.certifiedOn = on;
    }

    /**
     * Assigns the deputy from a day on; an assignment that is still open ends the day before.
     *
     * @param supervisor who leads him there; null for the sheriff
     * @throws IllegalArgumentException when an assignment already begins on or after that day: history is not rewritten
     */
    public Assignment assign(Unit unit, Rank rank, Deputy supervisor, LocalDate from) {
        if (assignments.stream().anyMatch(a -> !a.startsOn().isBefore(from))) {
            throw new IllegalArgumentException("an assignment of " + employeeId + " begins on or after " + from);
        }
        assignments.stream().filter(Assignment::isOpen).forEach(a -> a.endOn(from.minusDays(1)));
        Assignment assignment = new Assignment(this, unit, rank, supervisor, from);
        assignments.add(assignment);
        return assignment;
    }

    /** Where the deputy served on a day; empty before hiring, after separation, and in gaps. */
    public Optional<Assignment> assignmentOn(LocalDate day) {
        return assignments.stream().filter(a -> a.covers(day)).findFirst();
    }

    public Long id() {
        return id;
    }

    public String employeeId() {
        return employeeId;
    }

    public String badgeNumber() {
        return badgeNumber;
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    public String fullName() {
        return firstName + " " + lastName;
    }

    public LocalDate hiredOn() {
        return hiredOn;
    }

    public Optional<String> certificationNumber() {
        return Optional.ofNullable(certificationNumber);
    }

    public Optional<LocalDate> certifiedOn() {
        return Optional.ofNullable(certifiedOn);
    }

    public DeputyStatus status() {
        return status;
    }

    /** Every assignment, oldest first. */
    public List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deputy deputy && employeeId.equals(deputy.employeeId);
    }

    @Override
    public int hashCode() {
        return employeeId.hashCode();
    }

    @Override
    public String toString() {
        return fullName();
    }
}
