package vn.memberdev.admissions.admissioncase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.admissions.admissioncase.decision.DecideAdmissionRequest;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Admission cases. */
@Path("/api/v1/admission-cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "admission-cases")
public class AdmissionCaseResource {

    private final AdmissionCaseService service;
    private final CurrentScope current;

    AdmissionCaseResource(AdmissionCaseService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Idempotent
    @RolesAllowed(Callers.BASE_AND_ABOVE)
    @Operation(operationId = "openAdmissionCase", summary = "Open the case of a candidate whose procedure was allowed")
    @APIResponseSchema(value = AdmissionCaseView.class, responseCode = "201")
    public Response open(@NotNull @Valid OpenAdmissionCaseRequest request) {
        return ETags.created("/api/v1/admission-cases", service.open(current.scope(), request));
    }

    @GET
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "listAdmissionCases",
            summary = "List admission cases, in the order in which they were opened")
    public Page<AdmissionCaseView> list(
            @QueryParam("organisationId") UUID organisationId,
            @QueryParam("subtree") @DefaultValue("false") boolean subtree,
            @QueryParam("status") AdmissionCaseStatus status,
            @QueryParam("candidateId") UUID candidateId,
            @BeanParam PageRequest page) {
        return service.list(current.scope(), organisationId, subtree, status, candidateId, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "getAdmissionCase", summary = "Read an admission case")
    @APIResponseSchema(AdmissionCaseView.class)
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        return ETags.respond(request, service.get(current.scope(), id));
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(operationId = "decideAdmission", summary = "Record what the competent committee decided")
    @APIResponseSchema(AdmissionCaseView.class)
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecideAdmissionRequest request) {
        return changed(service.decide(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/{id}/ceremony")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(
            operationId = "holdAdmissionCeremony",
            summary = "Record the ceremony, which makes the candidate a member")
    @APIResponseSchema(AdmissionCaseView.class)
    public Response holdCeremony(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HoldCeremonyRequest request) {
        return changed(service.holdCeremony(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(operationId = "annulAdmission", summary = "Annul the decision, and with it the membership")
    @APIResponseSchema(AdmissionCaseView.class)
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AnnulAdmissionRequest request) {
        return changed(service.annul(current.scope(), id, ifMatch, request));
    }

    private static Response changed(AdmissionCaseView view) {
        return ETags.changed(view.version(), view);
    }
}
