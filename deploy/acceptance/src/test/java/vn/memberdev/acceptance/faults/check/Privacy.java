package vn.memberdev.acceptance.faults.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import vn.memberdev.local.Part;

/** I8: the word that stands in every name, looked for where no name may be. */
final class Privacy {

    private final Tables tables;
    private final Path logs;
    private final String planted;

    Privacy(Tables tables, Path logs, String planted) {
        this.tables = tables;
        this.logs = logs;
        this.planted = planted;
    }

    List<String> findings(TopicRecords topics) {
        List<String> findings = new ArrayList<>();
        try (Stream<Path> files = Files.list(logs)) {
            files.filter(this::names).forEach(file -> findings.add("a name is in " + file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (ConsumerRecord<byte[], byte[]> message : topics.all()) {
            boolean found = names(message.key()) || names(message.value());
            for (Header header : message.headers()) {
                found |= names(header.value());
            }
            if (found) {
                findings.add("a name is in " + message.topic() + "-" + message.partition() + "@" + message.offset());
            }
        }
        for (Part service : Part.services()) {
            long found = tables.number(
                    service,
                    "select count(*) from event_quarantine where concat(record_key, headers::text, error, encode(payload,"
                            + " 'escape')) ilike '%" + planted + "%'");
            if (found > 0) {
                findings.add(found + " records in the quarantine of " + service.label() + " hold a name");
            }
        }
        return findings;
    }

    private boolean names(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(this::names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean names(byte[] bytes) {
        return bytes != null && names(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private boolean names(String text) {
        // A search of names is in lower case.
        return text.contains(planted) || text.toLowerCase(Locale.ROOT).contains(planted.toLowerCase(Locale.ROOT));
    }
}
