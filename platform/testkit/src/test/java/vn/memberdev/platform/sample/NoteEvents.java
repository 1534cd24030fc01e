package vn.memberdev.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.EventHandler;

/** The sample service listens to no topic; like every service it has the one handler that replay needs. */
@ApplicationScoped
public class NoteEvents implements EventHandler {

    @Override
    public void apply(List<ConsumedEvent> events) {
        // No type is known here.
    }
}
