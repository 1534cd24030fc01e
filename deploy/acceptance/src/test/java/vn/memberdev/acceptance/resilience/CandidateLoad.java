package vn.memberdev.acceptance.resilience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import vn.memberdev.acceptance.suite.Answer;
import vn.memberdev.acceptance.suite.Caller;
import vn.memberdev.acceptance.suite.Json;
import vn.memberdev.acceptance.suite.Officers;
import vn.memberdev.acceptance.suite.Patience;
import vn.memberdev.local.Part;

/**
 * A client that lists candidates and records their classes in bulk and does not give up: a call that breaks is made
 * again with the same Idempotency-Key, as the API's conventions ask of it.
 */
final class CandidateLoad {

    private static final int PER_CALL = 50;

    private final Caller caller;
    private final UUID cell;
    private final int calls;
    private final AtomicInteger trained = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();

    CandidateLoad(Caller caller, UUID cell, int calls) {
        this.caller = caller;
        this.cell = cell;
        this.calls = calls;
    }

    /** All that will have been listed and trained in the end. */
    int total() {
        return calls * PER_CALL;
    }

    /** How many are listed and trained so far, as the service has confirmed. */
    int trained() {
        return trained.get();
    }

    /** Calls that had to be made again. */
    int repeated() {
        return repeated.get();
    }

    CompletableFuture<Void> start() {
        return CompletableFuture.runAsync(() -> {
            for (int call = 0; call < calls; call++) {
                List<UUID> candidates = list(call);
                certify(candidates);
                trained.addAndGet(candidates.size());
            }
        });
    }

    private List<UUID> list(int call) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < PER_CALL; i++) {
            Map<String, Object> item = new LinkedHashMap<>(
                    Officers.candidate(cell, "Quần chúng " + call + "-" + i, LocalDate.of(2006, 4, 3)));
            item.put("reference", cell + "-" + (call * PER_CALL + i));
            items.add(item);
        }
        List<UUID> ids = new ArrayList<>();
        send("/candidates:batch", items)
                .items()
                .forEach(item -> ids.add(UUID.fromString(item.path("id").asText())));
        return ids;
    }

    private void certify(List<UUID> candidates) {
        send(
                "/awareness-certificates:batch",
                candidates.stream()
                        .map(id -> Json.object("candidateId", id, "completedOn", "2006-10-20", "number", "GCN-" + id))
                        .toList());
    }

    private Answer send(String path, List<Map<String, Object>> items) {
        UUID key = UUID.randomUUID();
        AtomicInteger attempts = new AtomicInteger();
        Answer answer = Patience.throughOutage(() -> {
            if (attempts.getAndIncrement() > 0) {
                repeated.incrementAndGet();
            }
            return caller.post(Part.CANDIDATES, path, Json.batch(items), key);
        });
        return answer.expectAllAccepted();
    }
}
