package org.salute.footage.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Optional;

/** A category of the evidence system: it says for how many days footage is kept. */
@Entity
@Cacheable
@Table(name = "footage_category")
public class FootageCategory {

    @Id
    private Long id;

    private String code;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_es")
    private String nameEs;

    @Column(name = "retention_days")
    private Integer retentionDays;

    private boolean active;

    /** For Jakarta Persistence. */
    protected FootageCategory() {}

    /** @param retentionDays null where the footage is kept until somebody deletes it */
    public FootageCategory(long id, String code, String nameEn, String nameEs, Integer retentionDays) {
        this.id = id;
        this.code = code;
        this.nameEn = nameEn;
        this.nameEs = nameEs;
        this.retentionDays = retentionDays;
        this.active = true;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** Its name in the reader's language. */
    public String name(Locale locale) {
        return "es".equals(locale.getLanguage()) ? nameEs : nameEn;
    }

    /** How many days footage of it is kept; empty where it is kept until somebody deletes it. */
    public Optional<Integer> retentionDays() {
        return Optional.ofNullable(retentionDays);
    }

    /** Whether it is offered for new references. */
    public boolean isActive() {
        return active;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FootageCategory that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
