package vn.memberdev.candidates.candidate.reading;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
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
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.table.TableFormat;

/** Candidates as they are read: one, page by page, or all of a list as a file. */
@Path("/api/v1")
@Tag(name = "Candidates")
@Produces(MediaType.APPLICATION_JSON)
public class CandidateReadResource {

    /** What a page of the list looks like, for the API description: the method answers with files as well. */
    private record CandidatePage(List<CandidateView> items, String nextCursor, Page.Links links) {}

    private final CandidateQueries queries;
    private final CandidateExport export;
    private final CurrentScope current;

    CandidateReadResource(CandidateQueries queries, CandidateExport export, CurrentScope current) {
        this.queries = queries;
        this.export = export;
        this.current = current;
    }

    @GET
    @Path("/candidates")
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "getCandidates",
            summary = "List the candidates in scope: page by page as JSON, or all of them as a CSV or XLSX file")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as a file",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CandidatePage.class)),
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response page(
            @BeanParam CandidateListParameters parameters,
            @Parameter(description = "Whether each item says what may be done now; only on a JSON page of today")
                    @QueryParam("actions")
                    boolean actions,
            @Parameter(
                            description = "json, csv or xlsx; wins over the Accept header",
                            schema = @Schema(enumeration = {"json", "csv", "xlsx"}))
                    @QueryParam("format")
                    String format,
            @Valid @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        Scope scope = current.scope();
        CandidateFilter filter = parameters.filter(scope);
        Optional<TableFormat> table = TableFormat.wanted(format, headers.getAcceptableMediaTypes());
        return table.isPresent()
                ? export.respond(scope, filter, parameters.order(), table.get())
                : Response.ok(
                                queries.page(scope, filter, parameters.order(), actions, page),
                                MediaType.APPLICATION_JSON)
                        .build();
    }

    @POST
    @Path("/candidates:search")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Callers.OFFICERS_OR_AUDITOR)
    @Operation(operationId = "searchCandidates", summary = "Search the candidates in scope by name, page by page")
    @APIResponseSchema(
            value = CandidatePage.class,
            responseDescription = "A page; the next one is asked for with its cursor in the body")
    public Page<CandidateView> search(@NotNull @Valid SearchCandidatesRequest request) {
        CandidateListParameters parameters = new CandidateListParameters(request);
        return queries.page(
                current.scope(), parameters.filter(current.scope()), parameters.order(), false, request.page());
    }

    @GET
    @Path("/candidates/{id}")
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "getCandidate",
            summary = "Read a candidate with everything recorded and what may be done now, or as it stood on a day")
    @APIResponseSchema(
            value = CandidateView.class,
            responseDescription = "The candidate; without ETag and without actions if a day was asked for")
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = "The facts of that day, from what is known now") @QueryParam("asOf")
                    LocalDate asOf,
            @Context Request request) {
        if (asOf != null) {
            // The same version says something else for another day: there is no tag that could be sent back.
            return Response.ok(queries.get(current.scope(), id, asOf)).build();
        }
        return ETags.respond(request, queries.get(current.scope(), id));
    }

    @GET
    @Path("/candidates/{id}/history")
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "getCandidateHistory", summary = "List the changes of a candidate, oldest first")
    public Page<CandidateHistoryView> history(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return queries.history(current.scope(), id, page);
    }
}
