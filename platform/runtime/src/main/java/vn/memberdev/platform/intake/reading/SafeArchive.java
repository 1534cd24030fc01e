package vn.memberdev.platform.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Keeps an archive from unpacking to more than a service can hold. What an archive says of its own sizes is not
 * believed: everything is unpacked once, into nothing, before anybody reads it.
 */
final class SafeArchive {

    /** Parts of a workbook; an ordinary one has about ten. */
    private static final int MOST_ENTRIES = 500;

    /** Unpacked bytes of all parts: the sheets are streamed. */
    private static final long LARGEST = 512L << 20;

    /** Unpacked bytes of the table of texts: it is held in memory while the file is read. */
    private static final long LARGEST_TEXTS = 32L << 20;

    private SafeArchive() {}

    /** Looks a workbook through. */
    static void check(Path file) throws IOException {
        check(file, LARGEST, LARGEST_TEXTS);
    }

    static void check(Path file, long largest, long largestTexts) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new IOException("the workbook has too many parts");
            }
            long left = largest;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                boolean streamed = entry.getName().contains("/worksheets/");
                left -= size(zip, entry, streamed ? left : Math.min(left, largestTexts));
                SpreadsheetColumns.check(zip.getInputStream(entry));
            }
        }
    }

    private static long size(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream unpacked = zip.getInputStream(entry)) {
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new IOException("the workbook unpacks to more than can be taken");
                }
            }
        }
        return size;
    }
}
