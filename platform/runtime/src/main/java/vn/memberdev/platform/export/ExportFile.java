package vn.memberdev.platform.export;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import vn.memberdev.platform.table.TableFormat;

/**
 * The file an export becomes.
 *
 * @param name name without ending; any characters
 * @param format format
 * @param byteOrderMark whether a CSV file begins with U+FEFF, without which some spreadsheets take UTF-8 for something
 *     else
 */
public record ExportFile(String name, TableFormat format, boolean byteOrderMark) {

    MediaType mediaType() {
        return format == TableFormat.CSV ? format.mediaType().withCharset("UTF-8") : format.mediaType();
    }

    /**
     * The Content-Disposition header (RFC 6266): the name as it is for programs that know RFC 8187, and one without
     * special characters for those that do not.
     */
    String contentDisposition() {
        String fileName = name + "." + format.extension();
        return "attachment; filename=\"" + fileName.replaceAll("[^A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''"
                + percentEncoded(fileName);
    }

    private static String percentEncoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            boolean plain = character < 128 && (Character.isLetterOrDigit(character) || "-._~".indexOf(character) >= 0);
            encoded.append(plain ? String.valueOf(character) : String.format("%%%02X", octet & 0xff));
        }
        return encoded.toString();
    }
}
