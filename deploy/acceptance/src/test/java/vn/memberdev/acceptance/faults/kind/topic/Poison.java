package vn.memberdev.acceptance.faults.kind.topic;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;
import vn.memberdev.acceptance.faults.cluster.BrokerServer;
import vn.memberdev.local.SuiteException;

/** Records that no service would send, of each kind, on each topic. */
public final class Poison implements Fault {

    private static final String ZERO = "a\0b";
    private static final byte[] NO_TEXT = {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3};
    private static final int LARGE = 500_000;
    private static final List<String> HEADERS = List.of("ce_id", "ce_type", "ce_time", "ce_aggregateversion");

    private final String name;
    private final Function<String, List<ProducerRecord<byte[], byte[]>>> kinds;

    private Poison(String name, Function<String, List<ProducerRecord<byte[], byte[]>>> kinds) {
        this.name = name;
        this.kinds = kinds;
    }

    /** Broken keys, bodies and headers. */
    public static Poison broken() {
        return new Poison("poison", Poison::broken);
    }

    /** Headers that are there and have no value. */
    public static Poison withoutValues() {
        return new Poison("poison-null-headers", Poison::withoutValues);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String proves() {
        return "whatever a record is made of, it is set aside, and those after it are applied";
    }

    @Override
    public void strike(Bench bench) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", bench.cluster().broker().bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (String topic : BrokerServer.TOPICS) {
                for (ProducerRecord<byte[], byte[]> one : kinds.apply(topic)) {
                    sent.add(producer.send(one));
                }
            }
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new SuiteException("the broker did not take a record: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteException("Interrupted.", e);
        }
        bench.load().awaitOk(10);
    }

    private static List<ProducerRecord<byte[], byte[]>> withoutValues(String topic) {
        return HEADERS.stream()
                .map(header -> withHeader(topic, bytes(UUID.randomUUID().toString()), header, null))
                .toList();
    }

    private static List<ProducerRecord<byte[], byte[]>> broken(String topic) {
        byte[] key = bytes(UUID.randomUUID().toString());
        byte[] body = bytes("{}");
        List<ProducerRecord<byte[], byte[]>> kinds = new ArrayList<>();
        // A compacted topic takes no record without a key.
        kinds.add(new ProducerRecord<>(topic, new byte[0], null));
        kinds.add(new ProducerRecord<>(topic, key, body));
        kinds.add(record(topic, new byte[0], body, usual(topic)));
        kinds.add(record(topic, bytes("no id"), body, usual(topic)));
        kinds.add(record(topic, bytes(ZERO), body, usual(topic)));
        kinds.add(record(topic, NO_TEXT, body, usual(topic)));
        kinds.add(record(topic, key, null, usual(topic)));
        kinds.add(record(topic, key, bytes("no JSON"), usual(topic)));
        kinds.add(record(topic, key, NO_TEXT, usual(topic)));
        kinds.add(record(topic, key, new byte[LARGE], usual(topic)));
        for (String header : HEADERS) {
            for (byte[] value : List.of(new byte[0], bytes(ZERO), NO_TEXT)) {
                kinds.add(withHeader(topic, key, header, value));
            }
        }
        return kinds;
    }

    private static ProducerRecord<byte[], byte[]> withHeader(String topic, byte[] key, String header, byte[] value) {
        Map<String, byte[]> headers = usual(topic);
        headers.put(header, value);
        return record(topic, key, bytes("{}"), headers);
    }

    private static ProducerRecord<byte[], byte[]> record(
            String topic, byte[] key, byte[] body, Map<String, byte[]> headers) {
        ProducerRecord<byte[], byte[]> one = new ProducerRecord<>(topic, key, body);
        headers.forEach((name, value) -> one.headers().add(name, value));
        return one;
    }

    private static Map<String, byte[]> usual(String topic) {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        headers.put("ce_id", bytes(UUID.randomUUID().toString()));
        headers.put("ce_type", bytes("vn." + topic + ".something-happened.v1"));
        headers.put("ce_time", bytes("2026-01-01T00:00:00Z"));
        headers.put("ce_aggregateversion", bytes("1"));
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
