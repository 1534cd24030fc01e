package vn.memberdev.platform.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.memberdev.platform.export.Column;
import vn.memberdev.platform.export.ExportFile;
import vn.memberdev.platform.export.TableExport;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.table.TableFormat;

/** HTTP of the smallest kind. */
@Path("/notes")
public class NoteResource {

    private final NoteService notes;
    private final CurrentScope current;

    NoteResource(NoteService notes, CurrentScope current) {
        this.notes = notes;
        this.current = current;
    }

    /** A note as it is sent. */
    public record WriteNoteRequest(@NotBlank String text, @Valid List<Line> lines) {

        /** A line of a note. */
        public record Line(@NotNull Integer number) {}
    }

    /** Parameters as most reads have them. */
    public static class Moment {

        @QueryParam("asOf")
        LocalDate asOf;

        @QueryParam("knownAt")
        OffsetDateTime knownAt;

        @QueryParam("id")
        UUID id;

        @QueryParam("limit")
        Integer limit;
    }

    /** A note as it is answered. */
    public record NoteView(UUID id, String text) {}

    @POST
    @Idempotent
    @RolesAllowed(Roles.CELL_OFFICER)
    public Response write(@NotNull @Valid WriteNoteRequest request) {
        UUID id = notes.write(request.text());
        return Response.created(URI.create("/notes/" + id))
                .tag(ETags.of(1))
                .entity(new NoteView(id, request.text()))
                .build();
    }

    @GET
    @Path("/scope")
    @RolesAllowed({Roles.CELL_OFFICER, Roles.AUDITOR})
    public String scope(
            @QueryParam("verbose") boolean verbose,
            @BeanParam Moment moment,
            @QueryParam("format") TableFormat format) {
        return current.scope().organisationId().toString();
    }

    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "nobody said who may read this";
    }

    @GET
    @Path("/export")
    @RolesAllowed(Roles.CELL_OFFICER)
    public Response export(
            @QueryParam("format") String format, @QueryParam("bom") boolean bom, @Context HttpHeaders headers) {
        TableFormat wanted =
                TableFormat.wanted(format, headers.getAcceptableMediaTypes()).orElse(TableFormat.CSV);
        List<Column<Note>> columns = List.of(
                new Column<>("text", note -> note.text),
                new Column<>("version", Note::eventVersion),
                new Column<>("day", note -> LocalDate.of(2009, 12, 31)));
        return TableExport.respond(new ExportFile("Ghi chú 2009", wanted, bom), columns, notes::after);
    }

    @GET
    @Path("/broken")
    @RolesAllowed(Roles.CELL_OFFICER)
    public String broken() {
        throw new IllegalStateException("Nguyễn Văn A has a secret");
    }
}
