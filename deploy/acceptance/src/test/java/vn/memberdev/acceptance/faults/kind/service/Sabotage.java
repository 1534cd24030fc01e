package vn.memberdev.acceptance.faults.kind.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;
import vn.memberdev.contracts.Topics;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteException;

/**
 * Not a fault but what faults must not lead to, done by hand: it shows that the checks see it. Asked for by its name only.
 */
public final class Sabotage implements Fault {

    @Override
    public String name() {
        return "sabotage";
    }

    @Override
    public String proves() {
        return "the checks: I1 to I6 and I8 are broken after it";
    }

    @Override
    public void strike(Bench bench) {
        // A second effect (I1), a committed version that is on no topic and in no copy (I3, I4).
        bench.sql(
                Part.ADMISSIONS, "update member set version = version + 1 where id = (select id from member limit 1)");
        // A gap (I2).
        sendFarVersion(bench);
        // A counter that nobody counted (I5).
        bench.sql(
                Part.REPORTING,
                "update counter set amount = amount + 1 where ctid = (select ctid from counter limit 1)");
        // A copy that goes back (I6).
        bench.sql(
                Part.REPORTING,
                "update fact set version = version - 1 where (kind, id) = (select kind, id from fact where version > 1"
                        + " limit 1)");
        // A name in a log (I8).
        writeNameIntoLog(bench);
        bench.load().awaitOk(20);
    }

    private static void sendFarVersion(Bench bench) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", bench.cluster().broker().bootstrapServers());
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> far = new ProducerRecord<>(
                    Topics.TARGETS, text(bench, Part.ADMISSIONS, "select id from member limit 1"), "{}");
            far.headers().add("ce_aggregateversion", "9".getBytes(StandardCharsets.UTF_8));
            producer.send(far).get();
        } catch (ExecutionException e) {
            throw new SuiteException("the broker did not take a record: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteException("Interrupted.", e);
        }
    }

    private static void writeNameIntoLog(Bench bench) {
        Path log = bench.cluster().logs().resolve("sabotage.log");
        try {
            Files.writeString(
                    log,
                    text(bench, Part.ADMISSIONS, "select full_name from member limit 1"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new SuiteException(log + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static String text(Bench bench, Part service, String question) {
        try (Connection connection = bench.cluster().postgres().connect(service);
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(question)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new SuiteException(service.label() + ": " + e.getMessage(), e);
        }
    }
}
