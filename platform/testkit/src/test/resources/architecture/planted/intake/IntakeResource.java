package vn.memberdev.planted.intake;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Planted: reaches for the database, and forgets to say who may call. */
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
}
