package vn.memberdev.admissions.organisation.closure;

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
import vn.memberdev.admissions.organisation.history.OrganisationView;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Ends of organisations, and what follows them. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class OrganisationEndResource {

    private final OrganisationEndService service;
    private final OrganisationSuccessionService successions;
    private final CurrentScope current;

    OrganisationEndResource(
            OrganisationEndService service, OrganisationSuccessionService successions, CurrentScope current) {
        this.service = service;
        this.successions = successions;
        this.current = current;
    }

    @POST
    @Path("/{id}/merge-into/{successorId}")
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(operationId = "mergeOrganisation", summary = "Merge an organisation into another, which continues")
    @APIResponseSchema(OrganisationView.class)
    public Response mergeInto(
            @PathParam("id") UUID id,
            @PathParam("successorId") UUID successorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndOrganisationRequest request) {
        return ETags.changed(service.mergeInto(current.scope(), id, ifMatch, successorId, request));
    }

    @POST
    @Path("/{id}/dissolution")
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(
            operationId = "dissolveOrganisation",
            summary = "Dissolve an organisation, by the committee that established it")
    @APIResponseSchema(OrganisationView.class)
    public Response dissolve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndOrganisationRequest request) {
        return ETags.changed(service.dissolve(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/{id}/disbandment")
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(operationId = "disbandOrganisation", summary = "Disband an organisation, the disciplinary end")
    @APIResponseSchema(OrganisationView.class)
    public Response disband(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DisbandOrganisationRequest request) {
        return ETags.changed(service.disband(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/{id}/cessation")
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(operationId = "ceaseOrganisation", summary = "End an organisation whose level disappears")
    @APIResponseSchema(OrganisationView.class)
    public Response cease(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndOrganisationRequest request) {
        return ETags.changed(service.cease(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/{id}/split")
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(operationId = "splitOrganisation", summary = "End an organisation; two or more new ones follow it")
    @APIResponseSchema(SplitView.class)
    public Response split(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SplitOrganisationRequest request) {
        SplitView view = successions.split(current.scope(), id, ifMatch, request);
        return ETags.changed(view.organisation().version(), view);
    }
}
