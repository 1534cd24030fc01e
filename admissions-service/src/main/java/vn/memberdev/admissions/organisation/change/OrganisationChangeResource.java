package vn.memberdev.admissions.organisation.change;

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
import vn.memberdev.admissions.organisation.powers.GrantPowerRequest;
import vn.memberdev.admissions.organisation.powers.OrganisationPowerService;
import vn.memberdev.admissions.organisation.powers.WithdrawPowerRequest;
import vn.memberdev.contracts.organisations.OrganisationPower;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** What changes of an organisation that goes on: name, kind, place and powers. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class OrganisationChangeResource {

    private final OrganisationChangeService service;
    private final OrganisationPowerService powers;
    private final CurrentScope current;

    OrganisationChangeResource(
            OrganisationChangeService service, OrganisationPowerService powers, CurrentScope current) {
        this.service = service;
        this.powers = powers;
        this.current = current;
    }

    @POST
    @Path("/{id}/rename")
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(operationId = "renameOrganisation", summary = "Give an organisation another name from a day on")
    @APIResponseSchema(OrganisationView.class)
    public Response rename(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RenameOrganisationRequest request) {
        return ETags.changed(service.rename(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/{id}/kind-change")
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(
            operationId = "changeOrganisationKind",
            summary = "Make an organisation one of another kind from a day on")
    @APIResponseSchema(OrganisationView.class)
    public Response changeKind(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeOrganisationKindRequest request) {
        return ETags.changed(service.changeKind(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/{id}/transfer")
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(operationId = "transferOrganisation", summary = "Move an organisation, with all below it, under another")
    @APIResponseSchema(OrganisationView.class)
    public Response transfer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TransferOrganisationRequest request) {
        return ETags.changed(service.transfer(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/{id}/powers")
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(operationId = "grantOrganisationPower", summary = "Grant an organisation a power from a day on")
    @APIResponseSchema(OrganisationView.class)
    public Response grant(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid GrantPowerRequest request) {
        return ETags.changed(powers.grant(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/{id}/powers/{power}/withdrawal")
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(
            operationId = "withdrawOrganisationPower",
            summary = "Withdraw a power; the day is the first one without it")
    @APIResponseSchema(OrganisationView.class)
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("power") OrganisationPower power,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WithdrawPowerRequest request) {
        return ETags.changed(powers.withdraw(current.scope(), id, ifMatch, power, request));
    }
}
