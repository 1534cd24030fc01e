package vn.memberdev.platform.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Function;

/** {@link TableImport} for callers that take CSV only. */
@ApplicationScoped
public class CsvImport {

    private final TableImport imports;

    CsvImport(TableImport imports) {
        this.imports = imports;
    }

    /** As {@link TableImport#run}. */
    public <T> ImportReport run(InputStream file, Class<T> rowType, Function<T, UUID> row) {
        return imports.run(ImportFile.csv(file), rowType, row);
    }

    /** As {@link TableImport#runInBatches}. */
    public <T> ImportReport runInBatches(InputStream file, Class<T> rowType, Function<Batch<T>, BatchResult> batch) {
        return imports.runInBatches(ImportFile.csv(file), rowType, batch);
    }
}
