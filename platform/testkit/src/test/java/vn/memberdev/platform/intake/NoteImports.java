package vn.memberdev.platform.intake;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;
import vn.memberdev.platform.sample.NoteService;
import vn.memberdev.platform.table.TableFormat;
import vn.memberdev.platform.testkit.Database;

/** Files of notes are imported into a real database. */
abstract class NoteImports {

    /** A row of a file. */
    public record NoteRow(@NotBlank String text, LocalDate on, Integer weight, TableFormat format, Boolean flag) {}

    @Inject
    TableImport imports;

    @Inject
    NoteService notes;

    final Set<String> seen = new HashSet<>();
    long before;

    @BeforeEach
    void count() {
        before = stored();
    }

    ImportReport run(ImportFile file) {
        try (file) {
            return imports.run(file, NoteRow.class, this::write);
        }
    }

    /** A use case that remembers what it has seen, as it must for repetitions to be found across chunks. */
    UUID write(NoteRow row) {
        if (row.text().equals("forbidden")) {
            throw new ProblemException(PlatformProblem.CONCURRENT_CHANGE);
        }
        if (!seen.add(row.text() + " " + row.on() + " " + row.weight())) {
            throw new ProblemException(ProblemType.of("duplicate", 409));
        }
        return notes.write(row.text());
    }

    static String many() {
        return "text,on\n"
                + IntStream.range(0, 1_250).mapToObj(i -> "row " + i + ",\n").collect(Collectors.joining());
    }

    static byte[] workbook(java.util.function.Consumer<Worksheet> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook.newWorksheet("rows"));
        }
        return bytes.toByteArray();
    }

    static ImportFile csv(String text) {
        return ImportFile.of(stream(text), TableFormat.CSV, false);
    }

    static ImportFile dry(String text) {
        return ImportFile.of(stream(text), TableFormat.CSV, true);
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static long stored() {
        return Database.ofService().count("note");
    }
}
