package vn.memberdev.platform.intake.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import vn.memberdev.platform.table.TableFormat;

/**
 * A file that was sent, put aside where nobody else can read it until the import is over: it is looked at before it is
 * read, and read again for a report.
 *
 * @param path where it is
 * @param hash what tells it from another file
 */
public record SpooledFile(Path path, byte[] hash) implements Closeable {

    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Puts a file aside. */
    public static SpooledFile of(InputStream content) throws IOException {
        Path path = Files.createTempFile("import", ".part");
        try (var out = Files.newOutputStream(path);
                DigestInputStream digest = new DigestInputStream(content, sha256())) {
            digest.transferTo(out);
            return new SpooledFile(path, digest.getMessageDigest().digest());
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(path);
            throw broken;
        }
    }

    /** Its format: browsers call any table a workbook or text as the programs of their machine do. */
    public TableFormat format(TableFormat said) throws IOException {
        return startsWith(ZIP) ? TableFormat.XLSX : said;
    }

    /** Whether it is a workbook of before 2007. */
    public boolean isOldWorkbook() throws IOException {
        return startsWith(OLE2);
    }

    private boolean startsWith(byte[] magic) throws IOException {
        try (InputStream content = Files.newInputStream(path)) {
            return Arrays.equals(content.readNBytes(magic.length), magic);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
