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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Certificates of awareness classes held elsewhere. */
@Path("/api/v1")
@Tag(name = "Awareness certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificateResource {

    private final CertificateService service;
    private final CurrentScope current;

    CertificateResource(CertificateService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/candidates/{id}/awareness-certificates")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(operationId = "recordAwarenessCertificate", summary = "Record a certificate of a class held elsewhere")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "The candidate")
    public Response record(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordCertificateRequest request) {
        return ETags.changed(service.record(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/awareness-certificates:batch")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(
            operationId = "recordAwarenessCertificatesBatch",
            summary = "Record up to 500 certificates of classes held elsewhere")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response recordAll(@NotNull @Valid Batch<CertificateItem> batch) {
        return BatchRunner.respond(service.recordAll(current.scope(), batch));
    }
}
