package vn.memberdev.evaluation.campaign;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Rating campaigns over HTTP. */
@Path("/api/v1/rating-campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rating campaigns")
public class CampaignResource {

    private final CampaignService campaigns;
    private final CurrentScope current;

    CampaignResource(CampaignService campaigns, CurrentScope current) {
        this.campaigns = campaigns;
        this.current = current;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(
            operationId = "openRatingCampaign",
            summary = "Open the rating campaign of a year",
            description = "One per year and organisation; it covers the organisation and everything below it.")
    @APIResponseSchema(value = CampaignView.class, responseCode = "201")
    public Response open(@NotNull @Valid OpenCampaignRequest request) {
        return ETags.created("/api/v1/rating-campaigns", campaigns.open(current.scope(), request));
    }

    @GET
    @RolesAllowed(Callers.READERS)
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
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "getRatingCampaign", summary = "Read a campaign")
    @APIResponseSchema(CampaignView.class)
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        return ETags.respond(request, campaigns.get(current.scope(), id));
    }
}
