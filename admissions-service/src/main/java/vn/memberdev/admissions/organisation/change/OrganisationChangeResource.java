package vn.memberdev.admissions.organisation.change;

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
import vn.memberdev.admissions.organisation.powers.GrantPowerRequest;
import vn.memberdev.admissions.organisation.powers.OrganisationPowerService;
import vn.memberdev.admissions.organisation.powers.WithdrawPowerRequest;
import vn.memberdev.contracts.organisations.OrganisationPower;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.CurrentScope;

/** What changes of an organisation that goes on: name, kind, place and powers. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
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
    @RolesAllowed({COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(operationId = "renameOrganisation", summary = "Gives an organisation another name from a day on")
    @APIResponseSchema(value = OrganisationView.class)
    public Response rename(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "a new name",
                                                            value = OrganisationExamples.RENAME)))
                    @NotNull
                    @Valid
                    RenameOrganisationRequest request) {
        OrganisationView view = service.rename(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/{id}/kind-change")
    @Idempotent
    @RolesAllowed({COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(
            operationId = "changeOrganisationKind",
            summary = "Makes an organisation one of another kind from a day on")
    @APIResponseSchema(value = OrganisationView.class)
    public Response changeKind(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "a commune becomes a superior organisation",
                                                            value = OrganisationExamples.CHANGE_KIND)))
                    @NotNull
                    @Valid
                    ChangeOrganisationKindRequest request) {
        OrganisationView view = service.changeKind(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/{id}/transfer")
    @Idempotent
    @RolesAllowed({COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(
            operationId = "transferOrganisation",
            summary = "Moves an organisation, with all below it, under another")
    @APIResponseSchema(value = OrganisationView.class)
    public Response transfer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "a transfer across superiors",
                                                            value = OrganisationExamples.TRANSFER)))
                    @NotNull
                    @Valid
                    TransferOrganisationRequest request) {
        OrganisationView view = service.transfer(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/{id}/powers")
    @Idempotent
    @RolesAllowed({COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(operationId = "grantOrganisationPower", summary = "Grants an organisation a power from a day on")
    @APIResponseSchema(value = OrganisationView.class)
    public Response grant(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "delegated admission",
                                                            value = OrganisationExamples.GRANT)))
                    @NotNull
                    @Valid
                    GrantPowerRequest request) {
        OrganisationView view = powers.grant(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/{id}/powers/{power}/withdrawal")
    @Idempotent
    @RolesAllowed({COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(
            operationId = "withdrawOrganisationPower",
            summary = "Withdraws a power; the day is the first one without it")
    @APIResponseSchema(value = OrganisationView.class)
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("power") OrganisationPower power,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "a withdrawal",
                                                            value = OrganisationExamples.WITHDRAW)))
                    @NotNull
                    @Valid
                    WithdrawPowerRequest request) {
        OrganisationView view = powers.withdraw(current.scope(), id, ifMatch, power, request);
        return ETags.changed(view.version(), view);
    }
}
