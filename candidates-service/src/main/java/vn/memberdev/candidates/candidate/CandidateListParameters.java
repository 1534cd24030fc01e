package vn.memberdev.candidates.candidate;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;

/** Which candidates are asked for, and in which order. To be taken as a bean parameter. */
public class CandidateListParameters {

    private static final int LONGEST_TEXT = 100;

    @Parameter(description = "Beginnings of words of the name, in any order, with or without diacritics")
    @QueryParam("q")
    private String text;

    @Parameter(
            description = "Only candidates of this status",
            schema = @Schema(implementation = CandidateStatus.class))
    @QueryParam("status")
    private String status;

    @Parameter(description = "Only candidates of this organisation")
    @QueryParam("organisationId")
    private UUID organisationId;

    @Parameter(description = "With organisationId: also candidates of everything below it")
    @QueryParam("subtree")
    private boolean subtree;

    @Parameter(description = "The list as it stood on that day, from what is known now; the person's details are those"
            + " of now")
    @QueryParam("asOf")
    private LocalDate asOf;

    @Parameter(description = "Only who came on the list on that day or later")
    @QueryParam("listedFrom")
    private LocalDate listedFrom;

    @Parameter(description = "Only who came on the list on that day or earlier")
    @QueryParam("listedTo")
    private LocalDate listedTo;

    @Parameter(description = "Only who is on the list with certificates none of which is valid on that day or later")
    @QueryParam("certificateExpiresBefore")
    private LocalDate certificateExpiresBefore;

    @Parameter(description = "Only whom this member helps")
    @QueryParam("helper")
    private UUID helper;

    @Parameter(
            description = "The order: by name (given name first), by the day of coming on the list, by date of birth;"
                    + " by name if q is there, otherwise as recorded",
            schema = @Schema(enumeration = {"name", "-name", "listedOn", "-listedOn", "birthDate"}))
    @QueryParam("sort")
    private String sort;

    /** The filter. Refuses values that the closed lists do not have, and names for those who may not see them. */
    CandidateFilter filter(Scope scope) {
        List<FieldError> faults = new ArrayList<>();
        if (status != null && statusNamed().isEmpty()) {
            faults.add(fault("status", "use one of " + Arrays.toString(CandidateStatus.values())));
        }
        if (sort != null && CandidateSort.named(sort).isEmpty()) {
            faults.add(fault("sort", "use one of " + CandidateSort.names()));
        }
        if (text != null && text.length() > LONGEST_TEXT) {
            faults.add(fault("q", "use at most " + LONGEST_TEXT + " characters"));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(PlatformProblem.VALIDATION_FAILED, "Correct the parameters named in errors.")
                    .with(faults);
        }
        if ((text != null || order().isPersonal()) && !PersonalData.isSeenBy(scope)) {
            throw new ProblemException(
                    PlatformProblem.FORBIDDEN, "Search and order by what only officers and auditors may see.");
        }
        return new CandidateFilter(
                text == null ? null : NameKeys.words(text),
                organisationId,
                subtree,
                statusNamed().orElse(null),
                asOf,
                listedFrom,
                listedTo,
                certificateExpiresBefore,
                helper);
    }

    CandidateSort order() {
        return CandidateSort.named(sort).orElse(text == null ? CandidateSort.RECORDED : CandidateSort.NAME);
    }

    private Optional<CandidateStatus> statusNamed() {
        return Arrays.stream(CandidateStatus.values())
                .filter(one -> one.name().equals(status))
                .findFirst();
    }

    private static FieldError fault(String parameter, String message) {
        return new FieldError(parameter, "query", "value-not-taken", message);
    }
}
