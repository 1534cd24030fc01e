package vn.memberdev.platform.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.Violations;

/**
 * Runs the items of a batch or of a chunk of an import within the caller's transaction. An item must refuse, by
 * throwing a {@link ProblemException}, before it changes anything; so what was refused is not written, and what was
 * accepted commits together.
 */
@ApplicationScoped
public class BatchRunner {

    private final Validator validator;

    BatchRunner(Validator validator) {
        this.validator = validator;
    }

    /**
     * @param batch the items
     * @param status status of an item that is carried out: 201 or 200
     * @param item carries out one item and returns the id of what it made or changed
     */
    public <T> BatchResult run(Batch<T> batch, int status, Function<T, UUID> item) {
        if (batch.items().size() > Batch.LARGEST) {
            throw new ProblemException(PlatformProblem.BATCH_TOO_LARGE, "detail", "limit", Batch.LARGEST);
        }
        List<BatchResult.Item> results = new ArrayList<>();
        int accepted = 0;
        for (int index = 0; index < batch.items().size(); index++) {
            BatchResult.Item result = runOne(index, batch.items().get(index), status, item);
            accepted += result.problem() == null ? 1 : 0;
            results.add(result);
        }
        return new BatchResult(accepted, results.size() - accepted, results);
    }

    /** The answer to a batch: 207 whatever happened to the items. */
    public static Response respond(BatchResult result) {
        return Response.status(207).entity(result).build();
    }

    <T> BatchResult.Item runOne(int index, T value, int status, Function<T, UUID> item) {
        try {
            if (value == null) {
                throw new ProblemException(PlatformProblem.VALIDATION_FAILED, "item-missing");
            }
            List<FieldError> violations = Violations.of(validator.validate(value));
            if (!violations.isEmpty()) {
                throw new ProblemException(PlatformProblem.VALIDATION_FAILED).with(violations);
            }
            return new BatchResult.Item(index, status, item.apply(value), null);
        } catch (ProblemException refusal) {
            return new BatchResult.Item(
                    index,
                    refusal.type().status(),
                    null,
                    new BatchResult.ItemProblem(
                            refusal.type().code(),
                            refusal.type().title(),
                            refusal.detail(),
                            refusal.errors(),
                            refusal.extensions()));
        }
    }
}
