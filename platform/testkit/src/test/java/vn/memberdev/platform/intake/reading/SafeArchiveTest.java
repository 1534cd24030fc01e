package vn.memberdev.platform.intake.reading;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeArchiveTest {

    @TempDir
    private Path directory;

    @Test
    void aSheetMayBeLongButNotWithoutEnd() throws IOException {
        Path file = archive("xl/worksheets/sheet1.xml", 1_000_000);
        assertThatCode(() -> SafeArchive.check(file, 1_000_000, 10)).doesNotThrowAnyException();
        assertThatThrownBy(() -> SafeArchive.check(file, 999_999, 10))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("unpacks to more");
    }

    @Test
    void theTextsThatAreHeldInMemoryMustBeShorter() throws IOException {
        Path file = archive("xl/sharedStrings.xml", 1_000_000);
        assertThatThrownBy(() -> SafeArchive.check(file, 10_000_000, 999_999)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        Path file = Files.write(directory.resolve("no.xlsx"), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> SafeArchive.check(file)).isInstanceOf(IOException.class);
    }

    @Test
    void noCellMayNameAColumnThatNoSheetHas() throws IOException {
        String row = "<sheetData><row r=\"1\"><c r=\"XFD1\"/><c r=\"%s1\"/></row></sheetData>";
        assertThatCode(() -> check(row.formatted("A"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(row.formatted("AAAA"))).hasMessageContaining("no sheet has");
        assertThatCode(() -> check("this is no XML")).doesNotThrowAnyException();
    }

    private static void check(String xml) throws IOException {
        SpreadsheetColumns.check(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** Zeros: a thousand of them need one byte. */
    private Path archive(String name, int size) throws IOException {
        Path file = directory.resolve("archive.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return file;
    }
}
