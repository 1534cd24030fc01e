package vn.memberdev.reporting;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.platform.inbox.ConsumedEvent;

/** Events of members as the inbox hands them to the projection, in small batches. */
public final class MemberEvents {

    private static final int BATCH = 4;

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final List<ConsumedEvent> events = new ArrayList<>();

    public void add(MemberState state, int times) {
        for (int i = 0; i < times; i++) {
            events.add(new ConsumedEvent(
                    Topics.MEMBERS,
                    0,
                    events.size(),
                    state.id(),
                    UUID.randomUUID().toString(),
                    EventTypes.MEMBER_REGISTERED,
                    Instant.EPOCH,
                    state.version(),
                    ("{\"state\":" + Feed.json(state) + "}").getBytes(StandardCharsets.UTF_8),
                    JSON));
        }
    }

    public void shuffle(Random random) {
        Collections.shuffle(events, random);
    }

    public List<List<ConsumedEvent>> batches() {
        List<List<ConsumedEvent>> batches = new ArrayList<>();
        for (int from = 0; from < events.size(); from += BATCH) {
            batches.add(events.subList(from, Math.min(events.size(), from + BATCH)));
        }
        return batches;
    }
}
