package vn.memberdev.admissions.organisation.closure;

import static vn.memberdev.platform.scope.Roles.COMMITTEE_OFFICER;
import static vn.memberdev.platform.scope.Roles.PROVINCE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.admissions.organisation.OrganisationExamples;
import vn.memberdev.admissions.organisation.history.OrganisationView;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.CurrentScope;

/** Ends of organisations, and what follows them. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
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
    @RolesAllowed({COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(operationId = "mergeOrganisation", summary = "Merges an organisation into another, which continues")
    @APIResponseSchema(value = OrganisationView.class)
    public Response mergeInto(
            @PathParam("id") UUID id,
            @PathParam("successorId") UUID successorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "a merger, everything goes to the successor",
                                                            value = OrganisationExamples.MERGE)))
                    @NotNull
                    @Valid
                    EndOrganisationRequest request) {
        OrganisationView view = service.mergeInto(current.scope(), id, ifMatch, successorId, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/{id}/dissolution")
    @Idempotent
    @RolesAllowed({COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(
            operationId = "dissolveOrganisation",
            summary = "Dissolves an organisation, by the committee that established it")
    @APIResponseSchema(value = OrganisationView.class)
    public Response dissolve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "a dissolution with a placement",
                                                            value = OrganisationExamples.END)))
                    @NotNull
                    @Valid
                    EndOrganisationRequest request) {
        OrganisationView view = service.dissolve(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/{id}/disbandment")
    @Idempotent
    @RolesAllowed({COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(operationId = "disbandOrganisation", summary = "Disbands an organisation, the disciplinary end")
    @APIResponseSchema(value = OrganisationView.class)
    public Response disband(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "a disbanding",
                                                            value = OrganisationExamples.DISBAND)))
                    @NotNull
                    @Valid
                    DisbandOrganisationRequest request) {
        OrganisationView view = service.disband(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/{id}/cessation")
    @Idempotent
    @RolesAllowed({COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(operationId = "ceaseOrganisation", summary = "Ends an organisation whose level disappears")
    @APIResponseSchema(value = OrganisationView.class)
    public Response cease(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "the end of a district",
                                                            value = OrganisationExamples.END)))
                    @NotNull
                    @Valid
                    EndOrganisationRequest request) {
        OrganisationView view = service.cease(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/{id}/split")
    @Idempotent
    @RolesAllowed({COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(operationId = "splitOrganisation", summary = "Ends an organisation; two or more new ones follow it")
    @APIResponseSchema(value = SplitView.class)
    public Response split(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "a split in two",
                                                            value = OrganisationExamples.SPLIT)))
                    @NotNull
                    @Valid
                    SplitOrganisationRequest request) {
        SplitView view = successions.split(current.scope(), id, ifMatch, request);
        return ETags.changed(view.organisation().version(), view);
    }
}
