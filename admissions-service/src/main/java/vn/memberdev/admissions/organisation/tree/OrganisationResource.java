package vn.memberdev.admissions.organisation.tree;

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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.admissions.organisation.establishment.EstablishOrganisationRequest;
import vn.memberdev.admissions.organisation.establishment.EstablishmentService;
import vn.memberdev.admissions.organisation.history.OrganisationView;
import vn.memberdev.admissions.organisation.lineage.LineageView;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.table.TableFormat;

/** Organisations of the register. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class OrganisationResource {

    private final EstablishmentService service;
    private final OrganisationQueries queries;
    private final WholeTreeQueries trees;
    private final CurrentScope current;

    OrganisationResource(
            EstablishmentService service, OrganisationQueries queries, WholeTreeQueries trees, CurrentScope current) {
        this.service = service;
        this.queries = queries;
        this.trees = trees;
        this.current = current;
    }

    @POST
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(operationId = "establishOrganisation", summary = "Enter an organisation; the first one is the root")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201")
    public Response establish(@NotNull @Valid EstablishOrganisationRequest request) {
        return ETags.created("/api/v1/organisations", service.establish(current.scope(), request));
    }

    @GET
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "listOrganisations", summary = "List organisations by name, as they are or were on a day")
    public Page<OrganisationView> list(@BeanParam OrganisationListQuery asked, @BeanParam PageRequest page) {
        return queries.list(current.scope(), asked, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "getOrganisation", summary = "Read an organisation, as it is or was on a day")
    @APIResponseSchema(OrganisationView.class)
    public Response get(@PathParam("id") UUID id, @BeanParam TreeQuery tree, @Context Request request) {
        OrganisationOnDay found = queries.get(current.scope(), id, tree);
        return found.tookEffectAfterRecording()
                ? ETags.changed(found.view().version(), found.view())
                : ETags.respond(request, found.view().version(), found.view());
    }

    @GET
    @Path("/{id}/children")
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "listOrganisationChildren",
            summary = "List the organisations directly below, with subtree counts")
    public Page<OrganisationView> children(
            @PathParam("id") UUID id, @BeanParam TreeQuery tree, @BeanParam PageRequest page) {
        return queries.children(current.scope(), id, tree, page);
    }

    @GET
    @Path("/{id}/subtree")
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "listOrganisationSubtree",
            summary = "List an organisation and everything below it: page by page as JSON, or all of it as a CSV"
                    + " or XLSX file that the import takes")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole subtree as a file",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OrganisationPage.class)),
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response subtree(
            @PathParam("id") UUID id,
            @BeanParam TreeQuery tree,
            @Parameter(
                            description = "json, csv or xlsx; wins over the Accept header",
                            schema = @Schema(enumeration = {"json", "csv", "xlsx"}))
                    @QueryParam("format")
                    String format,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        Optional<TableFormat> table = TableFormat.wanted(format, headers.getAcceptableMediaTypes());
        return table.isPresent()
                ? queries.subtree(current.scope(), id, tree, table.get())
                : Response.ok(queries.subtree(current.scope(), id, tree, page), MediaType.APPLICATION_JSON)
                        .build();
    }

    @GET
    @Path("/{id}/tree")
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "getOrganisationTree",
            summary = "Read an organisation and everything below it in one answer, to be kept by its entity tag")
    @APIResponseSchema(WholeTreeView.class)
    public Response tree(@PathParam("id") UUID id, @BeanParam TreeQuery tree, @Context Request request) {
        EntityTag tag = trees.treeTag(current.scope(), id);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.tag(tag).build()
                : Response.ok(trees.tree(current.scope(), id, tree)).tag(tag).build();
    }

    @GET
    @Path("/{id}/ancestors")
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "listOrganisationAncestors",
            summary = "List the organisations above, from the top of the caller's part of the tree down")
    public Ancestors ancestors(@PathParam("id") UUID id, @BeanParam TreeQuery tree) {
        return new Ancestors(queries.ancestors(current.scope(), id, tree));
    }

    @GET
    @Path("/{id}/lineage")
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "getOrganisationLineage",
            summary = "Read what an organisation came from and what came from it, as a graph")
    public LineageView lineage(@PathParam("id") UUID id, @BeanParam TreeQuery tree) {
        return queries.lineage(current.scope(), id, tree);
    }

    @GET
    @Path("/differences")
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "listOrganisationDifferences",
            summary = "List what is different between the trees of two days")
    public Page<DifferenceView> differences(@Valid @BeanParam DifferenceQuery asked, @BeanParam PageRequest page) {
        return queries.differences(current.scope(), asked, page);
    }

    /** What a page of a subtree looks like, for the API description: the method answers with files as well. */
    private record OrganisationPage(List<OrganisationView> items, String nextCursor, Page.Links links) {}

    /** Organisations above another, topmost first. */
    public record Ancestors(List<OrganisationView> items) {}
}
