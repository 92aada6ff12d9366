package org.salute.interaction.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A district or zone: as near as a record may say where something happened, never the street address. */
@Entity
@Cacheable
public class Zone {

    @Id
    private Long id;

    private String code;
    private String name;
    private boolean active;

    /** For Jakarta Persistence. */
    protected Zone() {}

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Whether it is offered for new records. */
    public boolean isActive() {
        return active;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Zone that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
