package vn.memberdev.platform.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.comparison.message.ComparisonRequest;
import vn.memberdev.platform.comparison.message.ComparisonStep;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.outbox.OutboxEvent;

/** What is asked of owners for each kind, and what came out. Its callers hold the transaction. */
@ApplicationScoped
class ReaderKinds {

    /** A request for states is one transaction of the owner. */
    private static final int STATES_IN_A_REQUEST = 500;

    private final Outbox outbox;
    private final String reader;
    private final Duration patience;

    ReaderKinds(
            Outbox outbox,
            @ConfigProperty(name = "quarkus.application.name") String reader,
            @ConfigProperty(name = "memberdev.comparison.patience", defaultValue = "10m") Duration patience) {
        this.outbox = outbox;
        this.reader = reader;
        this.patience = patience;
    }

    void open(Handle handle, UUID comparison, Replica replica) {
        UUID request = Ids.next();
        OffsetDateTime until = until(handle);
        handle.createUpdate("insert into comparison_kind (comparison_id, topic, aggregate, step, request_id,"
                        + " answer_until) values (:comparison, :topic, :aggregate, 'DIGEST', :request, :until)")
                .bind("comparison", comparison)
                .bind("topic", replica.topic())
                .bind("aggregate", replica.aggregate())
                .bind("request", request)
                .bind("until", until)
                .execute();
        outbox.append(event(
                handle,
                1,
                new ComparisonRequest(
                        request,
                        reader,
                        replica.topic(),
                        replica.aggregate(),
                        ComparisonStep.DIGEST,
                        null,
                        null,
                        until.toInstant())));
    }

    UUID askForVersions(Handle handle, ComparedKind kind, List<Integer> buckets) {
        forget(handle, kind);
        UUID request = Ids.next();
        OffsetDateTime until = until(handle);
        handle.createUpdate("update comparison_kind set step = 'VERSIONS', request_id = :next, answer_until = :until"
                        + " where request_id = :request")
                .bind("next", request)
                .bind("until", until)
                .bind("request", kind.requestId())
                .execute();
        outbox.append(event(
                handle,
                1,
                new ComparisonRequest(
                        request,
                        reader,
                        kind.topic(),
                        kind.aggregate(),
                        ComparisonStep.VERSIONS,
                        buckets,
                        null,
                        until.toInstant())));
        return request;
    }

    void askForStates(Handle handle, ComparedKind kind, List<UUID> ids) {
        OffsetDateTime until = until(handle);
        List<OutboxEvent> requests = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += STATES_IN_A_REQUEST) {
            requests.add(event(
                    handle,
                    requests.size() + 1,
                    new ComparisonRequest(
                            Ids.next(),
                            reader,
                            kind.topic(),
                            kind.aggregate(),
                            ComparisonStep.STATES,
                            null,
                            ids.subList(from, Math.min(ids.size(), from + STATES_IN_A_REQUEST)),
                            until.toInstant())));
        }
        outbox.append(requests);
    }

    void close(
            Handle handle, ComparedKind kind, Comparison.Outcome outcome, long missing, long askedAgain, long ahead) {
        forget(handle, kind);
        handle.createUpdate("update comparison_kind set outcome = :outcome, missing = :missing,"
                        + " asked_again = :askedAgain, ahead = :ahead where request_id = :request")
                .bind("outcome", outcome.name())
                .bind("missing", missing)
                .bind("askedAgain", askedAgain)
                .bind("ahead", ahead)
                .bind("request", kind.requestId())
                .execute();
    }

    private static void forget(Handle handle, ComparedKind kind) {
        for (String table : List.of("comparison_answer", "comparison_seen")) {
            handle.createUpdate("delete from " + table + " where request_id = :request")
                    .bind("request", kind.requestId())
                    .execute();
        }
    }

    private OutboxEvent event(Handle handle, int place, ComparisonRequest request) {
        long number = handle.createQuery("select nextval('comparison_number')")
                .mapTo(Long.class)
                .one();
        return ComparisonEvents.requested(request, place, number);
    }

    /** By the clock of the database, which all replicas share. */
    private OffsetDateTime until(Handle handle) {
        return handle.createQuery("select now() + make_interval(secs => :patience)")
                .bind("patience", (double) patience.toSeconds())
                .mapTo(OffsetDateTime.class)
                .one();
    }
}
