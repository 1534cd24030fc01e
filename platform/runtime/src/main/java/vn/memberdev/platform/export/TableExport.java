package vn.memberdev.platform.export;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Answers with a table that is read and written page by page, so that memory does not depend on how long it is. Each page
 * is read in a transaction of its own: a record that changes meanwhile stands in the file as it was when its page came.
 */
public final class TableExport {

    /** Records of a page. */
    static final int PAGE = 500;

    private static final long LONGEST_CLOSE_SECONDS = 10;

    private TableExport() {}

    /**
     * The answer 200 with the file. The first page is read before the answer begins, so that a refusal can still be told;
     * a failure after that breaks the connection off, and the caller sees that the file is not whole.
     *
     * @param file name and format
     * @param columns the columns in order
     * @param records the records
     */
    public static <T> Response respond(ExportFile file, List<Column<T>> columns, PageSource<T> records) {
        List<T> first = page(records, null);
        StreamingOutput body = out -> {
            try {
                write(file, columns, first, records, out);
            } catch (IOException | RuntimeException failure) {
                breakOff();
                throw failure;
            }
        };
        return Response.ok(body, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.contentDisposition())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static <T> void write(
            ExportFile file, List<Column<T>> columns, List<T> first, PageSource<T> records, OutputStream out)
            throws IOException {
        TableWriter table = TableWriter.open(file, out);
        table.row(columns.stream().<Object>map(Column::name).toList());
        List<T> page = first;
        while (!page.isEmpty()) {
            for (T item : page) {
                table.row(cells(columns, item));
            }
            table.flush();
            page = page.size() < PAGE ? List.of() : page(records, page.get(page.size() - 1));
        }
        // Not in a finally block: a file that was broken off must not look whole.
        table.complete();
    }

    /**
     * Closes the connection if a part of the file is out: the framework would end the answer as if it were whole. It is
     * waited for, or that end would still slip through. What is not out yet becomes a problem body.
     */
    private static void breakOff() {
        RoutingContext call =
                Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        if (call.response().headWritten()) {
            call.request()
                    .connection()
                    .close()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(LONGEST_CLOSE_SECONDS, TimeUnit.SECONDS)
                    .join();
        }
    }

    private static <T> List<T> page(PageSource<T> records, T last) {
        return QuarkusTransaction.requiringNew().call(() -> records.after(last, PAGE));
    }

    private static <T> List<Object> cells(List<Column<T>> columns, T item) {
        List<Object> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(column.value().apply(item)));
        return cells;
    }
}
