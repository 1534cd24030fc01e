package vn.memberdev.platform.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.memberdev.platform.form.FreeText;
import vn.memberdev.platform.form.Name;
import vn.memberdev.platform.form.Personal;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.table.TableFormat;

/** Takes a field of each kind, and gives back what it took. */
@Path("/forms")
@RolesAllowed(Roles.CELL_OFFICER)
public class FormsResource {

    /** A field of each kind. */
    public record Fields(
            LocalDate day,
            @Personal LocalDate birthDate,
            OffsetDateTime moment,
            UUID id,
            TableFormat code,
            Integer number,
            boolean flag,
            BigDecimal decimal,
            String text,
            @FreeText String note,
            @Name String name,
            List<String> texts,
            @Valid Fields inner) {}

    @POST
    public Fields take(@NotNull @Valid Fields fields) {
        return fields;
    }

    @GET
    @Path("/{day}/lines/{ordinal}")
    public String line(
            @PathParam("day") LocalDate day,
            @PathParam("ordinal") @Min(1) int line,
            @QueryParam("size") @Min(1) int items,
            @Valid @BeanParam Part part) {
        return "taken " + part.name;
    }

    /** A parameter in a bean. */
    public static class Part {

        @QueryParam("part")
        @Size(max = 3)
        private String name;
    }

    @GET
    @Path("/{day}")
    public String forms(
            @PathParam("day") LocalDate day,
            @QueryParam("year") Integer year,
            @QueryParam("flag") boolean flag,
            @QueryParam("q") String text,
            @QueryParam("one") List<String> several) {
        return "[" + text + "]" + several;
    }
}
