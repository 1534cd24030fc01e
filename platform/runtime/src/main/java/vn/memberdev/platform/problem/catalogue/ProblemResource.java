package vn.memberdev.platform.problem.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.language.Language;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemCatalogue;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;

/** Where the {@code type} of a problem leads: the catalogue of the codes this service answers with. */
@Path("/problems")
@Tag(name = "problems")
@Produces(MediaType.APPLICATION_JSON)
public class ProblemResource {

    /** Who takes anything gets JSON. */
    private static final String HTML = "text/html;charset=UTF-8;qs=0.5";

    private final Instance<ProblemCatalogue> catalogues;

    ProblemResource(Instance<ProblemCatalogue> catalogues) {
        this.catalogues = catalogues;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listProblems", summary = "List all problem codes of this service")
    public List<ProblemView> list() {
        return all().map(ProblemView::of)
                .sorted(Comparator.comparing(ProblemView::code))
                .toList();
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "getProblem", summary = "Read what a problem code means")
    public ProblemView get(@PathParam("code") String code) {
        return all().filter(type -> type.code().equals(code))
                .findFirst()
                .map(ProblemView::of)
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND, "problem"));
    }

    @GET
    @PermitAll
    @Produces(HTML)
    @Operation(hidden = true)
    public String listForPeople() {
        return new ProblemPage(Language.current()).list(list());
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Produces(HTML)
    @Operation(hidden = true)
    public String getForPeople(@PathParam("code") String code) {
        return new ProblemPage(Language.current()).of(get(code));
    }

    private Stream<ProblemType> all() {
        return Stream.concat(
                ProblemType.allOf(PlatformProblem.class).stream(),
                catalogues.stream().flatMap(catalogue -> catalogue.types().stream()));
    }
}
