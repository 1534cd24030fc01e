package vn.memberdev.planted.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import vn.memberdev.platform.scope.Roles;

/** Planted: reaches for the database, forgets to say who may call or writes it out, and does the work itself. */
@Path("/intakes")
public class IntakeResource {

    private final EntityManager entities;

    IntakeResource(EntityManager entities) {
        this.entities = entities;
    }

    @GET
    public boolean get() {
        return entities.isOpen();
    }

    @GET
    @Path("/list")
    @RolesAllowed({Roles.CELL_OFFICER, Roles.AUDITOR})
    public boolean listWrittenOut() {
        return true;
    }

    @GET
    @Path("/set")
    @RolesAllowed("auditor or operator")
    public boolean setWithoutName() {
        return true;
    }

    @GET
    @Path("/long")
    @RolesAllowed(Roles.AUDITOR)
    public String longWinded() {
        StringBuilder answer = new StringBuilder();
        answer.append(1);
        answer.append(2);
        answer.append(3);
        answer.append(4);
        answer.append(5);
        answer.append(6);
        answer.append(7);
        answer.append(8);
        answer.append(9);
        return answer.toString();
    }
}
