package vn.memberdev.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Unscoped;

/** The table of how far rebuilds have read the topics. */
@ApplicationScoped
@Unscoped("a rebuild is about everything, and roles alone decide who may see it")
class TopicPositionRepository {

    private final Jdbi jdbi;

    TopicPositionRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By topic and partition; none before the reading has begun. */
    List<TopicPosition> of(long generation) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select topic, partition, start_offset, next_offset, end_offset, restated,"
                                + " unreadable from generation_topic where generation = :generation"
                                + " order by topic, partition")
                        .bind("generation", generation)
                        .map((row, context) -> position(row))
                        .list());
    }

    /** By generation, of those whose reading has begun. */
    Map<Long, ReadingProgress> progress(Collection<Long> generations) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select generation, sum(end_offset - start_offset) as everything,"
                                + " sum(next_offset - start_offset) as done, sum(restated) as restated,"
                                + " sum(unreadable) as unreadable from generation_topic where generation = any(:generations)"
                                + " group by generation")
                        .bindArray("generations", Long.class, generations)
                        .reduceRows(new HashMap<>(), (found, row) -> {
                            found.put(
                                    row.getColumn("generation", Long.class),
                                    new ReadingProgress(
                                            row.getColumn("everything", Long.class),
                                            row.getColumn("done", Long.class),
                                            row.getColumn("restated", Long.class),
                                            row.getColumn("unreadable", Long.class)));
                            return found;
                        }));
    }

    void add(long generation, Collection<TopicPosition> positions) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("insert into generation_topic (generation, topic, partition, start_offset,"
                    + " next_offset, end_offset) values (:generation, :topic, :partition, :next, :next, :end)");
            positions.forEach(position -> batch.bind("generation", generation)
                    .bind("topic", position.partition().topic())
                    .bind("partition", position.partition().partition())
                    .bind("next", position.next())
                    .bind("end", position.end())
                    .add());
            batch.execute();
        });
    }

    void advance(long generation, TopicPartition partition, long next, int restated, int unreadable) {
        jdbi.useHandle(handle -> handle.createUpdate("update generation_topic set next_offset = :next,"
                        + " restated = restated + :restated, unreadable = unreadable + :unreadable"
                        + " where generation = :generation and topic = :topic and partition = :partition")
                .bind("generation", generation)
                .bind("topic", partition.topic())
                .bind("partition", partition.partition())
                .bind("next", next)
                .bind("restated", restated)
                .bind("unreadable", unreadable)
                .execute());
    }

    private static TopicPosition position(ResultSet row) throws SQLException {
        return new TopicPosition(
                new TopicPartition(row.getString("topic"), row.getInt("partition")),
                row.getLong("start_offset"),
                row.getLong("next_offset"),
                row.getLong("end_offset"),
                row.getLong("restated"),
                row.getLong("unreadable"));
    }
}
