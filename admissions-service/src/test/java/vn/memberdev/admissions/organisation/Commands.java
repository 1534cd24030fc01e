package vn.memberdev.admissions.organisation;

import static vn.memberdev.admissions.Register.act;
import static vn.memberdev.admissions.Register.as;

import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.memberdev.admissions.Register;
import vn.memberdev.platform.scope.Roles;

/** Structural commands as tests send them, by the province and in the version they name. */
public record Commands(Register register) {

    public static final String PATH = "/api/v1/organisations";

    /** Who decided everything in the test register. */
    public static final String ESTABLISHER = "01013b3c-4280-7dd0-82c7-0261f62045ff";

    public ValidatableResponse send(Object id, long version, String command, String body) {
        return as(Roles.PROVINCE_OFFICER, register.province())
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(PATH + "/" + id + "/" + command)
                .then();
    }

    public ValidatableResponse rename(Object id, long version, String name, String on) {
        return send(id, version, "rename", "{\"name\": \"" + name + "\", " + onBy(on) + "}");
    }

    public ValidatableResponse transfer(Object id, long version, UUID parent, String on) {
        return send(
                id,
                version,
                "transfer",
                "{\"newParentId\": \"" + parent + "\", \"acceptance\": " + act("12-QD/HU", "2009-06-26") + ", "
                        + onBy(on) + "}");
    }

    public ValidatableResponse merge(Object id, long version, Object successor, String on, String placement) {
        return send(id, version, "merge-into/" + successor, end(on, placement));
    }

    public ValidatableResponse get(String rest) {
        return as(Roles.PROVINCE_OFFICER, register.province()).get(PATH + rest).then();
    }

    /** Now, as a query parameter: what was recorded before is known, what comes after is not. */
    public static String moment() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS).toString();
    }

    /** The body of an end; a placement of null is left out. */
    public static String end(String on, String placement) {
        return "{" + (placement == null ? "" : "\"placement\": " + placement + ", ") + onBy(on) + "}";
    }

    /** A new organisation below another. */
    public static String organisation(UUID parent, String name, String kind, String code) {
        return "{\"parentId\": \"" + parent + "\", \"name\": \"" + name + "\", \"kind\": \"" + kind + "\", \"code\": \""
                + code + "\"}";
    }

    /** Day and decision of a command. */
    public static String onBy(String on) {
        return "\"effectiveOn\": \"" + on + "\", \"decision\": " + act("45-QD/TU", "2009-06-20");
    }
}
