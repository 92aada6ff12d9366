package org.salute.footage.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Optional;

/** A category of the evidence system, with how long it keeps what is filed under it. */
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

    /** Days after the recording; empty where it is kept until somebody deletes it. */
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
