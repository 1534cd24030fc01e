package vn.memberdev.platform.aggregate;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * An aggregate whose every change is published with a version that grows by one. The optimistic lock on the version
 * is what makes the order of its events in the outbox the order of its changes.
 */
@MappedSuperclass
public abstract class VersionedAggregate {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected VersionedAggregate() {}

    protected VersionedAggregate(UUID id, Instant recordedAt) {
        this.id = id;
        this.changedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    /** When the last change was recorded. */
    public Instant changedAt() {
        return changedAt;
    }

    /**
     * Version for events, entity tags and views: 1 for a new aggregate. Valid only after the change was flushed.
     */
    public long eventVersion() {
        return version + 1;
    }

    /**
     * To be called by every mutator: a change that touches only a child table would otherwise leave the version, and
     * so the event, as it was.
     */
    protected void changed(Instant recordedAt) {
        // Two changes within one clock tick must differ, or the second one would not be dirty.
        changedAt = recordedAt.isAfter(changedAt) ? recordedAt : changedAt.plusNanos(1_000);
    }
}
