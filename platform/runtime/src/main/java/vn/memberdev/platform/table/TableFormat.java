package vn.memberdev.platform.table;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/** A format in which tables are taken in and given out. */
public enum TableFormat {
    /** RFC 4180, UTF-8, header row. */
    CSV("csv", TableFormat.CSV_TYPE),
    /** Office Open XML; the first sheet, header row. */
    XLSX("xlsx", TableFormat.XLSX_TYPE);

    /** Media type of {@link #CSV}, for annotations. */
    public static final String CSV_TYPE = "text/csv";

    /** Media type that browsers on Windows give a CSV file; for annotations. */
    public static final String EXCEL_TYPE = "application/vnd.ms-excel";

    /** Media type of {@link #XLSX}, for annotations. */
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String extension;
    private final MediaType mediaType;

    TableFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = MediaType.valueOf(mediaType);
    }

    /** Ending of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    public MediaType mediaType() {
        return mediaType;
    }

    /**
     * The format of a body. Throws 415 {@code unsupported-media-type}.
     *
     * @param contentType the Content-Type header, or null
     */
    public static TableFormat of(MediaType contentType) {
        if (contentType != null && MediaType.valueOf(EXCEL_TYPE).isCompatible(contentType)) {
            return CSV;
        }
        return Arrays.stream(values())
                .filter(format -> contentType != null && format.mediaType.isCompatible(contentType))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        PlatformProblem.UNSUPPORTED_MEDIA_TYPE, "table", "types", List.of(CSV_TYPE, XLSX_TYPE)));
    }

    /**
     * The format a reader asks for; none means JSON. A format that is not known is 406 {@code not-acceptable}.
     *
     * @param format the query parameter {@code format}: {@code json}, {@code csv} or {@code xlsx}; wins over the header
     * @param acceptable the Accept header, best first
     */
    public static Optional<TableFormat> wanted(String format, List<MediaType> acceptable) {
        if (format == null) {
            return acceptable.stream()
                    .filter(type -> !type.isWildcardSubtype())
                    .findFirst()
                    .flatMap(best -> Arrays.stream(values())
                            .filter(known -> known.mediaType.isCompatible(best))
                            .findFirst());
        }
        if (format.equals("json")) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(values())
                .filter(known -> known.extension.equals(format))
                .findFirst()
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_ACCEPTABLE, "format")));
    }
}
