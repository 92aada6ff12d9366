package org.salute.platform.persistence;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** A record that two people may have open at once: the version tells the second one that the first was quicker. */
@MappedSuperclass
public abstract class Versioned {

    @Version
    private long version;

    /** Counts the changes of the record. */
    public long version() {
        return version;
    }
}
