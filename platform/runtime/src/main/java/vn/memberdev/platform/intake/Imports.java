package vn.memberdev.platform.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.memberdev.platform.export.Column;
import vn.memberdev.platform.export.ExportFile;
import vn.memberdev.platform.export.TableExport;
import vn.memberdev.platform.idempotency.LongAnswers;
import vn.memberdev.platform.language.Language;
import vn.memberdev.platform.table.TableFormat;

/**
 * Imports over HTTP: a file comes as a body or in a form, is carried out once under its Idempotency-Key, and goes back with
 * a column of errors if that is asked for.
 */
@ApplicationScoped
public class Imports {

    private final LongAnswers answers;
    private final TableImport imports;

    Imports(LongAnswers answers, TableImport imports) {
        this.answers = answers;
        this.imports = imports;
    }

    /**
     * The answer to a file that is the body of the call, or a part of it.
     *
     * @param useCase carries the file out
     */
    public Response respond(ImportCall call, InputStream content, Function<ImportFile, ImportReport> useCase) {
        Optional<TableFormat> wanted = call.wanted();
        try (ImportFile file = call.open(content)) {
            if (file.file().isOldWorkbook()) {
                throw FileFaults.oldWorkbook();
            }
            LongAnswers.Answer<ImportReport> answer = answers.once(
                    call.idempotencyKey,
                    call.uri.getPath(),
                    hash(file),
                    ImportReport.class,
                    alive -> useCase.apply(file.andInEachChunk(alive)));
            Response response = wanted.isPresent()
                    ? MarkedFile.respond(file, wanted.get(), answer.value(), imports.limits())
                    : Response.ok(answer.value(), MediaType.APPLICATION_JSON_TYPE)
                            .build();
            return answer.headed(response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * An empty file for an import: its headings, in the language of the caller.
     *
     * @param name name of the file without ending
     * @param format {@code csv} or {@code xlsx}; wins over the Accept header
     */
    public static Response template(String name, Class<?> rowType, String format, HttpHeaders headers) {
        TableFormat wanted =
                TableFormat.wanted(format, headers.getAcceptableMediaTypes()).orElse(TableFormat.CSV);
        List<Column<Object>> headings = ImportColumns.of(rowType).all().stream()
                .map(column -> new Column<>(column.heading(Language.current()), row -> null))
                .toList();
        return Response.fromResponse(
                        TableExport.respond(new ExportFile(name, wanted, true), headings, (last, limit) -> List.of()))
                .header(HttpHeaders.CONTENT_LANGUAGE, Language.current().tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static byte[] hash(ImportFile file) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        said.writeBytes(file.file().hash());
        said.write(file.dryRun() ? 1 : 0);
        return said.toByteArray();
    }
}
