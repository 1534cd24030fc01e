package vn.memberdev.evaluation.campaign;

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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.CurrentScope;

/** Rating campaigns over HTTP. */
@Path("/api/v1/rating-campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rating campaigns")
public class CampaignResource {

    private static final String EXAMPLE =
            """
            {"year": 2009, "organisationId": "01013b45-6a40-7e98-9940-a1fdd9da7dce", "schemeVersion": "2005"}""";

    private final CampaignService campaigns;
    private final CurrentScope current;

    CampaignResource(CampaignService campaigns, CurrentScope current) {
        this.campaigns = campaigns;
        this.current = current;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(
            operationId = "openRatingCampaign",
            summary = "Open the rating campaign of a year",
            description = "One per year and organisation; it covers the organisation and everything below it.")
    @APIResponseSchema(value = CampaignView.class, responseCode = "201")
    public Response open(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "year 2009", value = EXAMPLE)))
                    @NotNull
                    @Valid
                    OpenCampaignRequest request,
            @Context UriInfo uri) {
        CampaignView campaign = campaigns.open(current.scope(), request);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(campaign.id().toString())
                        .build())
                .tag(ETags.of(campaign.version()))
                .entity(campaign)
                .build();
    }

    @GET
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION})
    @Operation(
            operationId = "listRatingCampaigns",
            summary = "List the campaigns of the caller's subtree and those above that cover it")
    public Page<CampaignView> list(
            @QueryParam("year") Integer year,
            @QueryParam("organisationId") UUID organisationId,
            @BeanParam PageRequest page) {
        return campaigns.list(current.scope(), year, organisationId, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION})
    @Operation(operationId = "getRatingCampaign", summary = "Read a campaign")
    @APIResponseSchema(value = CampaignView.class)
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        CampaignView campaign = campaigns.get(current.scope(), id);
        return ETags.respond(request, campaign.version(), campaign);
    }
}
