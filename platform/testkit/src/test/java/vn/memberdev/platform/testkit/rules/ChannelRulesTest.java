package vn.memberdev.platform.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelRulesTest {

    private static final String COMPLETE =
            """
            mp.messaging.incoming.events.connector=smallrye-kafka
            mp.messaging.incoming.events.topics=${memberdev.topic-prefix:}memberdev.organisations
            mp.messaging.incoming.events.group.id=candidates
            mp.messaging.incoming.events.batch=true
            mp.messaging.incoming.events.commit-strategy=ignore
            mp.messaging.incoming.events.failure-strategy=fail
            mp.messaging.incoming.events.auto.offset.reset=earliest
            mp.messaging.incoming.events.key.deserializer=org.apache.kafka.common.serialization.ByteArrayDeserializer
            mp.messaging.incoming.events.value.deserializer=org.apache.kafka.common.serialization.ByteArrayDeserializer
            mp.messaging.incoming.events.consumer-rebalance-listener.name=db-offsets
            """;

    @Test
    void passesACompleteChannel() throws IOException {
        assertThat(violations(COMPLETE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connector",
                "topics",
                "group.id",
                "batch",
                "commit-strategy",
                "failure-strategy",
                "auto.offset.reset",
                "key.deserializer",
                "value.deserializer",
                "consumer-rebalance-listener.name"
            })
    void catchesAMissingLine(String setting) throws IOException {
        var lines = COMPLETE.lines()
                .filter(line -> !line.contains("events." + setting + "="))
                .toList();

        assertThat(violations(String.join("\n", lines))).containsExactly("events: " + setting + " is missing");
    }

    @Test
    void catchesADangerousValue() throws IOException {
        assertThat(violations(COMPLETE.replace("=ignore", "=throttled").replace("=earliest", "=latest")))
                .containsExactly(
                        "events: commit-strategy must not be throttled",
                        "events: auto.offset.reset must not be latest");
    }

    @Test
    void takesALineForAllChannelsOfTheConnector() throws IOException {
        assertThat(violations(COMPLETE.replace(
                        "mp.messaging.incoming.events.batch", "mp.messaging.connector.smallrye-kafka.batch")))
                .isEmpty();
    }

    @Test
    void comparesMethodsAndConfiguration() throws IOException {
        var config = properties(COMPLETE.replace(".events.", ".news."));

        assertThat(ChannelRules.violations(config, Set.of("events")))
                .containsExactly("events: consumed but not configured", "news: configured but not consumed");
        assertThat(ChannelRules.consumed(SampleClasses.of("clean"))).containsExactly("events");
    }

    private static List<String> violations(String config) throws IOException {
        return ChannelRules.violations(properties(config), Set.of("events"));
    }

    private static Properties properties(String config) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(config));
        return properties;
    }
}
