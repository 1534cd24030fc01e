package vn.memberdev.candidates.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.scope.Roles;

/** Certificates of awareness classes held elsewhere. */
@Path("/api/v1")
@Tag(name = "Awareness certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificateResource {

    private static final String ONE = "{\"completedOn\":\"2008-09-12\",\"number\":\"118/2008\"}";

    private static final String MANY =
            """
            {"items":[{"candidateId":"01189678-28a0-7138-af8f-bb2e92c912f9","completedOn":"2008-09-12",
                       "number":"118/2008"}]}""";

    private final CertificateService service;
    private final CurrentScope current;

    CertificateResource(CertificateService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/candidates/{id}/awareness-certificates")
    @Idempotent
    @RolesAllowed({Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(operationId = "recordAwarenessCertificate", summary = "Record a certificate of a class held elsewhere")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecordCertificateRequest.class),
                            examples = @ExampleObject(name = "certificate", value = ONE)))
    @APIResponse(
            responseCode = "200",
            description = "The candidate",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response record(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordCertificateRequest request) {
        CandidateView view = service.record(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/awareness-certificates:batch")
    @Idempotent
    @RolesAllowed({
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INTEGRATION
    })
    @Operation(
            operationId = "recordAwarenessCertificatesBatch",
            summary = "Record up to 500 certificates of classes held elsewhere")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "batch", value = MANY)))
    @APIResponse(
            responseCode = "207",
            description = "A result for each item",
            content = @Content(schema = @Schema(implementation = BatchResult.class)))
    public Response recordAll(@NotNull @Valid Batch<CertificateItem> batch) {
        return BatchRunner.respond(service.recordAll(current.scope(), batch));
    }
}
