package vn.memberdev.admissions.organisation;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.time.BusinessTime;

/** Which organisations a list asks for. To be taken as a bean parameter. */
public class ListQuery {

    @QueryParam("asOf")
    private LocalDate asOf;

    @QueryParam("knownAt")
    private OffsetDateTime knownAt;

    @QueryParam("parentId")
    private UUID parentId;

    @QueryParam("kind")
    private OrganisationKind kind;

    @QueryParam("status")
    @DefaultValue("ACTIVE")
    private OrganisationStatus status;

    @QueryParam("q")
    private String text;

    OrganisationFilter filter(BusinessTime time) {
        String search = text == null || text.isBlank() ? null : SearchText.of(text);
        TreeMoment moment = new TreeMoment(asOf == null ? time.today() : asOf, knownAt);
        return new OrganisationFilter(moment, parentId, kind, status, search, false);
    }
}
