package vn.memberdev.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.memberdev.platform.consumer.TestReader;

/** The inbox of an instance that a test runs by hand. */
@ApplicationScoped
public class InboxOf {

    @Inject
    EventReader reader;

    @Inject
    Quarantine quarantine;

    public Inbox of(TestReader instance) {
        return new Inbox(instance.offsets, instance.readings, instance.watch, reader, quarantine);
    }
}
