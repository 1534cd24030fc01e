package vn.memberdev.admissions.admissioncase;

import static vn.memberdev.platform.scope.Roles.AUDITOR;
import static vn.memberdev.platform.scope.Roles.BASE_OFFICER;
import static vn.memberdev.platform.scope.Roles.CELL_OFFICER;
import static vn.memberdev.platform.scope.Roles.COMMITTEE_OFFICER;
import static vn.memberdev.platform.scope.Roles.INTEGRATION;
import static vn.memberdev.platform.scope.Roles.PROVINCE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.admissions.admissioncase.decision.DecideAdmissionRequest;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.CurrentScope;

/** Admission cases. */
@Path("/api/v1/admission-cases")
@Produces(MediaType.APPLICATION_JSON)
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
    @RolesAllowed({BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(operationId = "openAdmissionCase", summary = "Opens the case of a candidate whose procedure was allowed")
    @APIResponseSchema(value = AdmissionCaseView.class, responseCode = "201")
    public Response open(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "a cleared candidate",
                                                            value = AdmissionCaseExamples.OPEN)))
                    @NotNull
                    @Valid
                    OpenAdmissionCaseRequest request) {
        AdmissionCaseView view = service.open(current.scope(), request);
        return Response.created(
                        UriBuilder.fromPath("/api/v1/admission-cases/{id}").build(view.id()))
                .tag(ETags.of(view.version()))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION})
    @Operation(operationId = "listAdmissionCases", summary = "Admission cases, in the order in which they were opened")
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
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION})
    @Operation(operationId = "getAdmissionCase", summary = "An admission case")
    @APIResponseSchema(AdmissionCaseView.class)
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        AdmissionCaseView view = service.get(current.scope(), id);
        return ETags.respond(request, view.version(), view);
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @RolesAllowed({COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(operationId = "decideAdmission", summary = "Records what the competent committee decided")
    @APIResponseSchema(AdmissionCaseView.class)
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "9 of 11 votes",
                                                            value = AdmissionCaseExamples.DECIDE)))
                    @NotNull
                    @Valid
                    DecideAdmissionRequest request) {
        return changed(service.decide(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/{id}/ceremony")
    @Idempotent
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(
            operationId = "holdAdmissionCeremony",
            summary = "Records the ceremony, which makes the candidate a member")
    @APIResponseSchema(AdmissionCaseView.class)
    public Response holdCeremony(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "a ceremony",
                                                            value = AdmissionCaseExamples.CEREMONY)))
                    @NotNull
                    @Valid
                    HoldCeremonyRequest request) {
        return changed(service.holdCeremony(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(operationId = "annulAdmission", summary = "Annuls the decision, and with it the membership")
    @APIResponseSchema(AdmissionCaseView.class)
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "standards not met",
                                                            value = AdmissionCaseExamples.ANNUL)))
                    @NotNull
                    @Valid
                    AnnulAdmissionRequest request) {
        return changed(service.annul(current.scope(), id, ifMatch, request));
    }

    private static Response changed(AdmissionCaseView view) {
        return ETags.changed(view.version(), view);
    }
}
