package vn.memberdev.platform.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.memberdev.platform.intake.reading.SpooledFile;
import vn.memberdev.platform.table.TableFormat;

/**
 * A file that is sent to be imported; who opened it closes it.
 *
 * @param file the file
 * @param format how it is to be read
 * @param dryRun whether to say what would become of it without keeping anything
 * @param inEachChunk runs first in each transaction that writes a part of it
 */
public record ImportFile(SpooledFile file, TableFormat format, boolean dryRun, Runnable inEachChunk)
        implements Closeable {

    /**
     * Puts a file aside, to be imported.
     *
     * @param said the format that its sender names; a workbook is known by its first bytes as well
     */
    public static ImportFile of(InputStream content, TableFormat said, boolean dryRun) {
        try {
            return of(SpooledFile.of(content), said, dryRun);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static ImportFile of(SpooledFile file, TableFormat said, boolean dryRun) throws IOException {
        return new ImportFile(file, file.format(said), dryRun, () -> {});
    }

    /** The same, with something to do first in each transaction that writes a part of it. */
    ImportFile andInEachChunk(Runnable work) {
        return new ImportFile(file, format, dryRun, work);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
