package vn.memberdev.platform.intake;

import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import vn.memberdev.platform.table.TableFormat;

/**
 * A file that is sent to be imported.
 *
 * @param content the file, read once
 * @param format how it is to be read
 * @param dryRun whether to say what would become of it without keeping anything
 */
public record ImportFile(InputStream content, TableFormat format, boolean dryRun) {

    /** A CSV file, for good. */
    public static ImportFile csv(InputStream content) {
        return new ImportFile(content, TableFormat.CSV, false);
    }

    /**
     * A file of the format its Content-Type names. Throws 415 {@code unsupported-media-type}.
     *
     * @param contentType the header
     */
    public static ImportFile of(MediaType contentType, InputStream content, boolean dryRun) {
        return new ImportFile(content, TableFormat.of(contentType), dryRun);
    }
}
