package vn.memberdev.platform.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a CSV file divides its columns: spreadsheets write semicolons where the comma is the decimal sign, and some say so
 * in a first line {@code sep=;}.
 *
 * @param separator what stands between two cells
 * @param saysSo whether the first line is {@code sep=…} and no row
 */
record CsvDialect(char separator, boolean saysSo) {

    private static final String SEP = "sep=";
    private static final String SEPARATORS = ",;\t";

    /** No heading stands further into a file. */
    private static final int HEAD = 1 << 16;

    /** Looks at the beginning of a file. */
    static CsvDialect of(Path file) throws IOException {
        byte[] head;
        try (InputStream content = Files.newInputStream(file)) {
            head = content.readNBytes(HEAD);
        }
        String text = new String(head, charset(head));
        String first = (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        if (first.length() > SEP.length() && first.regionMatches(true, 0, SEP, 0, SEP.length())) {
            return new CsvDialect(first.charAt(SEP.length()), true);
        }
        return new CsvDialect(separatorOf(first), false);
    }

    /** The separator that divides the headings most often; a comma if none does. */
    private static char separatorOf(String headings) {
        char best = ',';
        for (char candidate : SEPARATORS.toCharArray()) {
            if (count(headings, candidate) > count(headings, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static int count(String line, char wanted) {
        boolean quoted = false;
        int found = 0;
        for (char at : line.toCharArray()) {
            if (at == '"') {
                quoted = !quoted;
            } else if (at == wanted && !quoted) {
                found++;
            }
        }
        return found;
    }

    private static Charset charset(byte[] head) {
        if (head.length > 1 && (head[0] & 0xff) == 0xFE && (head[1] & 0xff) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        boolean little = head.length > 1 && (head[0] & 0xff) == 0xFF && (head[1] & 0xff) == 0xFE;
        return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}
