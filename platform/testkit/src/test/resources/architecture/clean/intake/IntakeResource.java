package vn.memberdev.clean.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.clean.candidate.CandidateService;

/** Uses another feature through its door. */
@Path("/intakes")
@RolesAllowed(Roles.CELL_OFFICER)
public class IntakeResource {

    private final CandidateService candidates;
    private final CurrentScope current;

    IntakeResource(CandidateService candidates, CurrentScope current) {
        this.candidates = candidates;
        this.current = current;
    }

    @GET
    @Path("/{id}")
    public String get(@PathParam("id") UUID id) {
        return candidates.listedOn(current.scope(), id);
    }

    @POST
    @PermitAll
    public void list() {
        candidates.list();
    }

    @Incoming("events")
    void on(String event) {
        list();
    }
}
