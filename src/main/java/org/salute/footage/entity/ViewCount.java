package org.salute.footage.entity;

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

/** How often a post had been seen: a number at a moment on a platform, as somebody read it. */
@Entity
@Table(name = "view_count")
public class ViewCount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_footage")
    @SequenceGenerator(name = "seq_footage", sequenceName = "seq_footage", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "footage_id")
    private FootageReference footage;

    private long views;
    private String platform;

    @Column(name = "captured_at")
    private Instant capturedAt;

    @Column(name = "captured_by")
    private String capturedBy;

    /** For Jakarta Persistence. */
    protected ViewCount() {}

    ViewCount(FootageReference footage, long views, String platform, Instant capturedAt, String capturedBy) {
        this.footage = footage;
        this.views = views;
        this.platform = platform;
        this.capturedAt = capturedAt;
        this.capturedBy = capturedBy;
    }

    public long views() {
        return views;
    }

    public String platform() {
        return platform;
    }

    public Instant capturedAt() {
        return capturedAt;
    }

    public String capturedBy() {
        return capturedBy;
    }
}
