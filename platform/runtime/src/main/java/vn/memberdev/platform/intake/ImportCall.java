package vn.memberdev.platform.intake;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.memberdev.platform.intake.reading.FormFile;
import vn.memberdev.platform.intake.reading.SpooledFile;
import vn.memberdev.platform.table.TableFormat;

/** What a caller says of a file beside sending it. */
public class ImportCall {

    @Parameter(description = "Says what would become of the file and keeps nothing")
    @QueryParam("dryRun")
    boolean dryRun;

    @Parameter(description = "json answers with the report; csv or xlsx with the file and a column of errors")
    @QueryParam("format")
    String format;

    @Parameter(
            description = "A UUID of the caller's making. The same key and file are carried out once within 24 hours.")
    @HeaderParam("Idempotency-Key")
    String idempotencyKey;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    /** Puts aside the file that the body is, or that the body has as a part. */
    ImportFile open(InputStream body) throws IOException {
        MediaType type = headers.getMediaType();
        if (type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            SpooledFile file = FormFile.of(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body)
                    .orElseThrow(FileFaults::withoutFile);
            return ImportFile.of(file, TableFormat.CSV, dryRun);
        }
        return ImportFile.of(body, TableFormat.of(type), dryRun);
    }

    /** The format in which the file is wanted back; none if the report is. */
    Optional<TableFormat> wanted() {
        return TableFormat.wanted(format, headers.getAcceptableMediaTypes());
    }
}
