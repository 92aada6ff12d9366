package org.salute.personnel.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.salute.platform.persistence.Versioned;

/**
 * A unit of the office: the office itself, a bureau, a district, a squad. Each knows the whole line above it, so that
 * "this branch and below" is a look-up and not a walk.
 */
@Entity
public class Unit extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_personnel")
    @SequenceGenerator(name = "seq_personnel", sequenceName = "seq_personnel", allocationSize = 50)
    private Long id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Unit parent;

    @ManyToMany
    @JoinTable(
            name = "unit_branch",
            joinColumns = @JoinColumn(name = "unit_id"),
            inverseJoinColumns = @JoinColumn(name = "ancestor_id"))
    private Collection<Unit> line = new HashSet<>();

    /** For Jakarta Persistence. */
    protected Unit() {}

    /**
     * A unit placed under another.
     *
     * @param parent the unit above; null only for the office itself
     */
    public Unit(String code, String name, UnitKind kind, Unit parent) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.parent = parent;
        this.line.add(this);
        if (parent != null) {
            this.line.addAll(parent.line);
        }
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public UnitKind kind() {
        return kind;
    }

    /** The unit above, or empty for the office itself. */
    public Optional<Unit> parent() {
        return Optional.ofNullable(parent);
    }

    /** Every unit above this one, and this one. */
    public Set<Unit> line() {
        return Set.copyOf(line);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit unit && code.equals(unit.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
