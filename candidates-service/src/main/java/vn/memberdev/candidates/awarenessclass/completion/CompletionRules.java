package vn.memberdev.candidates.awarenessclass.completion;

import static vn.memberdev.candidates.DateRules.fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.awarenessclass.enrolment.ClassFacts;
import vn.memberdev.candidates.awarenessclass.enrolment.EnrolmentRow;
import vn.memberdev.platform.problem.FieldError;

/** The rules of completing a class. Pure; each names its fault, or none. */
public final class CompletionRules {

    private CompletionRules() {}

    /** All faults of the results of a planned class. */
    public static List<FieldError> faultsOf(
            CompleteAwarenessClassRequest request, ClassFacts planned, LocalDate today) {
        List<FieldError> faults = new ArrayList<>(DateRules.all(
                DateRules.dateInFuture("/completedOn", request.completedOn(), today),
                beforeEnd(request.completedOn(), planned),
                request.decision() == null
                        ? Optional.empty()
                        : DateRules.decisionAfterEffect(request.decision().decidedOn(), request.completedOn())));
        Set<UUID> learners =
                planned.openEnrolments().stream().map(EnrolmentRow::candidateId).collect(Collectors.toSet());
        Set<UUID> named = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (int index = 0; index < request.results().size(); index++) {
            ResultItem item = request.results().get(index);
            String pointer = "/results/" + index;
            String number = item.certificateNumberOrNull();
            duplicateCandidate(pointer, named.add(item.candidateId()))
                    .or(() -> notEnrolled(pointer, learners.contains(item.candidateId())))
                    .ifPresent(faults::add);
            certificateNumberMissing(pointer, item)
                    .or(() -> certificateNumberUnexpected(pointer, item))
                    .or(() -> duplicateCertificateNumber(pointer, number == null || numbers.add(number)))
                    .ifPresent(faults::add);
        }
        return Stream.concat(faults.stream(), missing(request, planned).stream().map(CompletionRules::isMissing))
                .toList();
    }

    /** The learners to whom the request gives no result. */
    public static List<UUID> missing(CompleteAwarenessClassRequest request, ClassFacts planned) {
        Set<UUID> named =
                request.results().stream().map(ResultItem::candidateId).collect(Collectors.toSet());
        return planned.openEnrolments().stream()
                .map(EnrolmentRow::candidateId)
                .filter(id -> !named.contains(id))
                .toList();
    }

    /** A certificate says that the whole class was attended, so it is given on the last day or later. */
    public static Optional<FieldError> beforeEnd(LocalDate completedOn, ClassFacts planned) {
        return fault(completedOn.isBefore(planned.endsOn()), "/completedOn", "before-end", "end", planned.endsOn());
    }

    public static Optional<FieldError> duplicateCandidate(String pointer, boolean first) {
        return fault(!first, pointer + "/candidateId", "duplicate-candidate");
    }

    public static Optional<FieldError> notEnrolled(String pointer, boolean enrolled) {
        return fault(!enrolled, pointer + "/candidateId", "not-enrolled");
    }

    public static Optional<FieldError> certificateNumberMissing(String pointer, ResultItem item) {
        return fault(
                item.passed() && item.certificateNumberOrNull() == null,
                pointer + "/certificateNumber",
                "certificate-number-missing");
    }

    public static Optional<FieldError> certificateNumberUnexpected(String pointer, ResultItem item) {
        return fault(
                !item.passed() && item.certificateNumberOrNull() != null,
                pointer + "/certificateNumber",
                "certificate-number-unexpected");
    }

    public static Optional<FieldError> duplicateCertificateNumber(String pointer, boolean first) {
        return fault(!first, pointer + "/certificateNumber", "duplicate-certificate-number");
    }

    private static FieldError isMissing(UUID learner) {
        return FieldError.body("/results", "result-missing", "candidate", learner);
    }
}
