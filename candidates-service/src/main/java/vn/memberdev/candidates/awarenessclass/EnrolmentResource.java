package vn.memberdev.candidates.awarenessclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.candidates.awarenessclass.completion.CompleteAwarenessClassRequest;
import vn.memberdev.candidates.awarenessclass.enrolment.EnrolCandidatesRequest;
import vn.memberdev.candidates.awarenessclass.enrolment.WithdrawEnrolmentRequest;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** The learners of an awareness class: enrolments, withdrawals and results. */
@Path("/api/v1/awareness-classes/{id}")
@Tag(name = "Awareness classes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnrolmentResource {

    private final EnrolmentService enrolments;
    private final CompletionService completions;
    private final AwarenessClassQueries queries;
    private final CurrentScope current;

    EnrolmentResource(
            EnrolmentService enrolments,
            CompletionService completions,
            AwarenessClassQueries queries,
            CurrentScope current) {
        this.enrolments = enrolments;
        this.completions = completions;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Path("/enrolments")
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "getAwarenessClassEnrolments",
            summary = "List who was enrolled in a class by a day; below the organiser only candidates in scope")
    public Page<EnrolmentView> page(
            @PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf, @Valid @BeanParam PageRequest page) {
        return queries.enrolments(current.scope(), id, asOf, page);
    }

    @POST
    @Path("/enrolments")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(
            operationId = "enrolInAwarenessClass",
            summary = "Enrol up to 500 candidates in a planned class, all or none",
            description = "Several organisations fill one class: with If-Match: * the places decide, not the version.")
    @APIResponseSchema(value = AwarenessClassView.class, responseDescription = "The class")
    public Response enrol(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EnrolCandidatesRequest request) {
        return ETags.changed(enrolments.enrol(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/enrolments/{candidateId}/withdrawal")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(operationId = "withdrawFromAwarenessClass", summary = "Give a candidate's place in a class free")
    @APIResponseSchema(value = AwarenessClassView.class, responseDescription = "The class")
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WithdrawEnrolmentRequest request) {
        return ETags.changed(enrolments.withdraw(current.scope(), id, ifMatch, candidateId, request));
    }

    @POST
    @Path("/completion")
    @Idempotent
    @RolesAllowed(Callers.BASE_AND_ABOVE_OR_INTEGRATION)
    @Operation(
            operationId = "completeAwarenessClass",
            summary = "Complete a class: a result for each learner, and certificates for those who passed, all or none")
    @APIResponseSchema(value = AwarenessClassView.class, responseDescription = "The class")
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CompleteAwarenessClassRequest request) {
        return ETags.changed(completions.complete(current.scope(), id, ifMatch, request));
    }
}
