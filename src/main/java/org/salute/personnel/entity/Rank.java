package org.salute.personnel.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A rank of the office; a lower precedence stands higher, the sheriff at 1. */
@Entity
@Cacheable
@Table(name = "rank_title")
public class Rank {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_personnel")
    @SequenceGenerator(name = "seq_personnel", sequenceName = "seq_personnel", allocationSize = 50)
    private Long id;

    private String code;
    private String name;

    @Column(name = "precedence")
    private int precedence;

    /** For Jakarta Persistence. */
    protected Rank() {}

    /**
     * @param code the short form that people type and lists show ("SGT")
     * @param name the rank as it stands before a name ("Sergeant")
     * @param precedence 1 for the highest
     */
    public Rank(String code, String name, int precedence) {
        this.code = code;
        this.name = name;
        this.precedence = precedence;
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

    public int precedence() {
        return precedence;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rank rank && code.equals(rank.code);
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
