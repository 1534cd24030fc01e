package vn.memberdev.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.aggregate.Ids;

class OutboxShardTest {

    @Test
    void aKeyAlwaysHasTheSameShard() {
        String key = Ids.next().toString();
        assertThat(Outbox.shardOf(key)).isEqualTo(Outbox.shardOf(key)).isBetween(0, Outbox.SHARDS - 1);
    }

    @Test
    void keysSpreadOverAllShards() {
        assertThat(IntStream.range(0, 2_000)
                        .map(i -> Outbox.shardOf(Ids.next().toString()))
                        .distinct()
                        .count())
                .isEqualTo(Outbox.SHARDS);
    }

    @Test
    void theSchemaVersionStandsAtTheEndOfTheType() {
        assertThat(Outbox.schemaVersionOf("vn.memberdev.members.member-admitted.v12"))
                .isEqualTo(12);
    }
}
