package org.salute.interaction.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/** A kind of exemplary interaction, with the agency's guidance on what to write. */
@Entity
@Cacheable
@Table(name = "interaction_category")
public class Category {

    @Id
    private Long id;

    private String code;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_es")
    private String nameEs;

    @Column(name = "guidance_en")
    private String guidanceEn;

    @Column(name = "guidance_es")
    private String guidanceEs;

    private boolean active;

    /** For Jakarta Persistence. */
    protected Category() {}

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

    /** What the agency wants to read in such a record, in the reader's language. */
    public String guidance(Locale locale) {
        return "es".equals(locale.getLanguage()) ? guidanceEs : guidanceEn;
    }

    /** Whether it is offered for new records. */
    public boolean isActive() {
        return active;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Category that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
