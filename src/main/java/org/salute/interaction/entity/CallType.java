package org.salute.interaction.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/** The type of the call for service that brought deputy and community together. */
@Entity
@Cacheable
@Table(name = "call_type")
public class CallType {

    @Id
    private Long id;

    private String code;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_es")
    private String nameEs;

    private boolean active;

    /** For Jakarta Persistence. */
    protected CallType() {}

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** The name in the reader's language. */
    public String name(Locale locale) {
        return "es".equals(locale.getLanguage()) ? nameEs : nameEn;
    }

    /** Whether it is offered for new records. */
    public boolean isActive() {
        return active;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallType that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
