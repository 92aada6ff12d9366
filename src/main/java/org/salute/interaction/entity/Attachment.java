package org.salute.interaction.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A letter or photograph that belongs to an interaction. Removed, it is no longer offered, but stays. */
@Entity
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_interaction")
    @SequenceGenerator(name = "seq_interaction", sequenceName = "seq_interaction", allocationSize = 50)
    private Long id;

    @Column(name = "interaction_id")
    private long interactionId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long sizeBytes;

    private String sha256;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by_name")
    private String addedByName;

    @Column(name = "removed_at")
    private Instant removedAt;

    /** For Jakarta Persistence. */
    protected Attachment() {}

    /** @param mediaType as its content shows, not as the browser said */
    public Attachment(
            long interactionId,
            String fileName,
            String mediaType,
            long sizeBytes,
            String sha256,
            String addedByName,
            Instant addedAt) {
        this.interactionId = interactionId;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.sizeBytes = sizeBytes;
        this.sha256 = sha256;
        this.addedByName = addedByName;
        this.addedAt = addedAt;
    }

    /** No longer offers it. */
    public void remove(Instant at) {
        if (removedAt == null) {
            removedAt = at;
        }
    }

    public Long id() {
        return id;
    }

    public long interactionId() {
        return interactionId;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public String sha256() {
        return sha256;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String addedByName() {
        return addedByName;
    }

    /** Whether it is still offered. */
    public boolean isOffered() {
        return removedAt == null;
    }
}
