package vn.memberdev.candidates.admissionplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Admission plans. */
@Path("/api/v1/admission-plans")
@Tag(name = "Admission plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdmissionPlanResource {

    private static final String AS_OF = "The day whose figures are asked for; today if left out";

    private final AdmissionPlanService service;
    private final AdmissionPlanQueries queries;
    private final CurrentScope current;

    AdmissionPlanResource(AdmissionPlanService service, AdmissionPlanQueries queries, CurrentScope current) {
        this.service = service;
        this.queries = queries;
        this.current = current;
    }

    @POST
    @Idempotent
    @RolesAllowed(Callers.BASE_AND_ABOVE)
    @Operation(operationId = "adoptAdmissionPlan", summary = "Adopt the admission plan of a year")
    @APIResponseSchema(value = AdmissionPlanView.class, responseCode = "201", responseDescription = "The plan")
    public Response adopt(@NotNull @Valid AdoptPlanRequest request) {
        return ETags.created("/api/v1/admission-plans", service.adopt(current.scope(), request));
    }

    @GET
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "getAdmissionPlans", summary = "List the admission plans in scope, page by page")
    public Page<AdmissionPlanView> page(
            @Parameter(description = "Only plans of this organisation") @QueryParam("organisationId")
                    UUID organisationId,
            @Parameter(description = "With organisationId: also plans of everything below it") @QueryParam("subtree")
                    boolean subtree,
            @Parameter(description = "Only plans of this year") @QueryParam("year") Integer year,
            @Parameter(description = AS_OF) @QueryParam("asOf") LocalDate asOf,
            @Valid @BeanParam PageRequest page) {
        return queries.page(current.scope(), organisationId, subtree, year, asOf, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "getAdmissionPlan", summary = "Read an admission plan with its earlier figures")
    @APIResponseSchema(value = AdmissionPlanView.class, responseDescription = "The plan")
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = AS_OF) @QueryParam("asOf") LocalDate asOf,
            @Context Request request) {
        return ETags.respond(request, queries.get(current.scope(), id, asOf));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Callers.BASE_AND_ABOVE)
    @Operation(
            operationId = "reviseAdmissionPlan",
            summary = "Give an admission plan other figures by another resolution")
    @APIResponseSchema(value = AdmissionPlanView.class, responseDescription = "The plan")
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RevisePlanRequest request) {
        return ETags.changed(service.revise(current.scope(), id, ifMatch, request));
    }

    @GET
    @Path("/{id}/outcome")
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "getAdmissionPlanOutcome",
            summary = "Compare what was planned with what happened",
            description = "Counts people within the organisation and everything below it, by the tree of the day on"
                    + " which they were listed, trained or admitted.")
    public PlanOutcomeView outcome(
            @PathParam("id") UUID id,
            @Parameter(description = "The day up to which is counted; today if left out") @QueryParam("asOf")
                    LocalDate asOf) {
        return queries.outcome(current.scope(), id, asOf);
    }
}
