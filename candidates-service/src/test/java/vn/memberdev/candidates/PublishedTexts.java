package vn.memberdev.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.platform.testkit.Patience.await;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.SuiteTestResource;

/** Everything that left the service or stands in its tables, as text that can be searched. */
record PublishedTexts(Database database, OutboxProbe outbox) {

    /** Every record of the suite's topics once the outbox is empty: key, headers and body. */
    List<String> topics() {
        await().untilAsserted(() -> assertThat(database.count("outbox_event")).isZero());
        try (Events events = Events.ofService()) {
            List<String> texts = new ArrayList<>();
            for (String topic : SuiteTestResource.TOPICS) {
                events.all(topic).forEach(message -> texts.add(text(message)));
            }
            assertThat(texts).hasSizeGreaterThanOrEqualTo(outbox.rows().size());
            return texts;
        }
    }

    private static String text(ConsumerRecord<String, byte[]> message) {
        StringBuilder text = new StringBuilder(message.key());
        message.headers().forEach(header -> text.append('\n')
                .append(header.key())
                .append('=')
                .append(new String(header.value(), StandardCharsets.UTF_8)));
        return text.append('\n').append(Events.body(message)).toString();
    }

    /** Every table with all its rows as text; bytes are hexadecimal there. */
    Map<String, String> tables() {
        Map<String, String> contents = new TreeMap<>();
        database.rows("select tablename from pg_tables where schemaname = 'public'")
                .forEach(row -> {
                    String table = (String) row.get("tablename");
                    contents.put(
                            table,
                            String.valueOf(
                                    database.value("select string_agg(t::text, chr(10)) from \"" + table + "\" t")));
                });
        assertThat(contents).containsKeys("candidate_history", "candidate_access", "candidate_citizen_number");
        return contents;
    }
}
