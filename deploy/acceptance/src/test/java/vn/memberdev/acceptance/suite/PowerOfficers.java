package vn.memberdev.acceptance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.local.Part;

/** What officers do about powers, and whom they ask who decides. */
public final class PowerOfficers {

    private static final String DELEGATED_ADMISSION = "DELEGATED_ADMISSION";

    private final Caller caller;

    public PowerOfficers(Caller caller) {
        this.caller = caller;
    }

    /** The organisation that decides admissions for another on a day. */
    public UUID competentBody(UUID organisation, LocalDate on) {
        Answer answer = caller.get(Part.ADMISSIONS, "/organisations/" + organisation + "/competent-body?on=" + on)
                .expect(200);
        return UUID.fromString(
                answer.json().path("competent").path("organisationId").asText());
    }

    /** The organisation that decides a case on a day. */
    public UUID deciderOf(UUID admissionCase, LocalDate on) {
        UUID organisation = caller.get(Part.ADMISSIONS, "/admission-cases/" + admissionCase)
                .expect(200)
                .uuid("organisationId");
        return competentBody(organisation, on);
    }

    /** Delegates admission to a base committee; the conditions it does not meet. */
    public JsonNode delegateAdmission(UUID organisation, LocalDate on) {
        return caller.command(
                        Part.ADMISSIONS,
                        "/organisations/" + organisation,
                        "/powers",
                        Json.object("power", DELEGATED_ADMISSION, "effectiveOn", on, "decision", Officers.decision(on)))
                .expect(200)
                .json()
                .path("powers")
                .path(0)
                .path("unmetConditions");
    }

    /** What an organisation is of all that delegated admission asks for on a day. */
    public JsonNode eligibility(UUID organisation, LocalDate asOf) {
        return caller.get(Part.ADMISSIONS, "/organisations/" + organisation + "/power-eligibility?asOf=" + asOf)
                .expect(200)
                .json();
    }
}
