package vn.memberdev.candidates.candidate.reading;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.memberdev.candidates.candidate.NameKeys;
import vn.memberdev.candidates.candidate.PersonalData;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;

/** Which candidates are asked for, and in which order. To be taken as a bean parameter. */
public class CandidateListParameters {

    /** The name that is searched for. It comes in a body only: an address is kept in too many places. */
    private String text;

    @Parameter(description = "Only candidates of this status", schema = @Schema(implementation = CandidateStatus.class))
    @QueryParam("status")
    private String status;

    @Parameter(description = "Only candidates of this organisation")
    @QueryParam("organisationId")
    private UUID organisationId;

    @Parameter(description = "With organisationId: also candidates of everything below it")
    @QueryParam("subtree")
    private boolean subtree;

    @Parameter(
            description = "The list as it stood on that day, from what is known now; the person's details are those"
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
                    + " otherwise as recorded",
            schema = @Schema(enumeration = {"name", "-name", "listedOn", "-listedOn", "birthDate"}))
    @QueryParam("sort")
    private String sort;

    public CandidateListParameters() {}

    CandidateListParameters(SearchCandidatesRequest request) {
        this.text = request.q();
        this.status = request.status();
        this.organisationId = request.organisationId();
        this.subtree = request.subtree();
        this.asOf = request.asOf();
        this.listedFrom = request.listedFrom();
        this.listedTo = request.listedTo();
        this.certificateExpiresBefore = request.certificateExpiresBefore();
        this.helper = request.helper();
        this.sort = request.sort();
    }

    /** The filter. Refuses values that the closed lists do not have, and names for those who may not see them. */
    CandidateFilter filter(Scope scope) {
        List<FieldError> faults = new ArrayList<>();
        if (status != null && statusNamed().isEmpty()) {
            faults.add(fault("status", List.of(CandidateStatus.values())));
        }
        if (sort != null && CandidateSort.named(sort).isEmpty()) {
            faults.add(fault("sort", CandidateSort.names()));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(PlatformProblem.VALIDATION_FAILED, "parameters").with(faults);
        }
        if ((text != null || order().isPersonal()) && !PersonalData.isSeenBy(scope)) {
            throw new ProblemException(PlatformProblem.FORBIDDEN, "personal-search");
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

    /** A search comes with its parameters in the body, a list in the address. */
    private FieldError fault(String parameter, Object codes) {
        return text == null
                ? FieldError.query(parameter, "value-not-taken", "codes", codes)
                : FieldError.body("/" + parameter, "value-not-taken", "codes", codes);
    }
}
