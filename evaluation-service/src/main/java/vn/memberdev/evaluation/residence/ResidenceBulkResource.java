package vn.memberdev.evaluation.residence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Many introductions or comments at once. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "residence contact")
public class ResidenceBulkResource {

    private final IntroductionService introductions;
    private final CommentService comments;
    private final CurrentScope current;

    ResidenceBulkResource(IntroductionService introductions, CommentService comments, CurrentScope current) {
        this.introductions = introductions;
        this.comments = comments;
        this.current = current;
    }

    @POST
    @Path("/residence-introductions:batch")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(operationId = "introduceAllToResidence", summary = "Introduce up to 500 members")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response introduceAll(@NotNull @Valid Batch<IntroduceRequest> batch) {
        return BatchRunner.respond(introductions.introduceAll(current.scope(), batch));
    }

    @POST
    @Path("/residence-comments:batch")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(
            operationId = "commentAllAtResidence",
            summary = "Record up to 500 yearly comments",
            description = "Each item names the introduction or the member.")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response commentAll(@NotNull @Valid Batch<CommentItem> batch) {
        return BatchRunner.respond(comments.commentAll(current.scope(), batch));
    }
}
