package vn.memberdev.admissions.organisation.closure;

import static vn.memberdev.platform.scope.Roles.COMMITTEE_OFFICER;
import static vn.memberdev.platform.scope.Roles.PROVINCE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
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

/** Several organisations become one new one. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class OrganisationConsolidationResource {

    private final OrganisationSuccessionService service;
    private final CurrentScope current;

    OrganisationConsolidationResource(OrganisationSuccessionService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/organisations:consolidate")
    @Idempotent
    @RolesAllowed({COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(
            operationId = "consolidateOrganisations",
            summary = "Ends several organisations; one new organisation follows them all")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201")
    public Response consolidate(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "two become one",
                                                            value = OrganisationExamples.CONSOLIDATE)))
                    @NotNull
                    @Valid
                    ConsolidateOrganisationsRequest request) {
        OrganisationView view = service.consolidate(current.scope(), request);
        return Response.created(
                        UriBuilder.fromPath("/api/v1/organisations/{id}").build(view.id()))
                .tag(ETags.of(view.version()))
                .entity(view)
                .build();
    }
}
