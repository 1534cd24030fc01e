package vn.memberdev.reporting.rebuild;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.EventReader;
import vn.memberdev.platform.inbox.PoisonException;
import vn.memberdev.reporting.contribution.ContributionLedger;
import vn.memberdev.reporting.contribution.ContributionRules;
import vn.memberdev.reporting.fact.FactService;
import vn.memberdev.reporting.fact.StoredFact;

/** Puts right what the facts have otherwise than the records of a topic; all open figures follow. */
@ApplicationScoped
class Restatement {

    private final EventReader events;
    private final FactService facts;
    private final ContributionLedger ledger;

    /**
     * What came of some records.
     *
     * @param restated facts that changed
     * @param unreadable records that no reader can use
     */
    record Outcome(int restated, int unreadable) {}

    Restatement(EventReader events, FactService facts, ContributionLedger ledger) {
        this.events = events;
        this.facts = facts;
        this.ledger = ledger;
    }

    /** In the transaction that is running, which holds the open generations. */
    Outcome apply(List<ConsumerRecord<byte[], byte[]>> records) {
        List<ConsumedEvent> readable = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                ConsumedEvent event = events.read(record);
                facts.preview(event).ifPresent(ContributionRules::of);
                readable.add(event);
            } catch (PoisonException poison) {
                // It was poison when it came, and waits in the quarantine or was dismissed there.
                Log.debugf("a record of %s is passed over: %s", record.topic(), poison.getMessage());
            }
        }
        List<StoredFact> restated = facts.restate(readable);
        ledger.feed(restated);
        return new Outcome(restated.size(), records.size() - readable.size());
    }
}
