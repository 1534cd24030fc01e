package vn.memberdev.candidates.awarenessclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.memberdev.candidates.awarenessclass.completion.CompleteAwarenessClassRequest;
import vn.memberdev.candidates.awarenessclass.completion.CompletionRules;
import vn.memberdev.candidates.awarenessclass.completion.ResultItem;
import vn.memberdev.candidates.candidate.CandidateChanges;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.certificate.CertificateDecisions;
import vn.memberdev.candidates.certificate.RecordCertificateRequest;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** The completion of a class: all results, and all certificates that follow from them, in one transaction. */
@ApplicationScoped
public class CompletionService {

    private final AwarenessClassWorkflow desk;
    private final CandidateChanges candidates;
    private final CertificateDecisions certificates;
    private final BusinessTime time;

    CompletionService(
            AwarenessClassWorkflow desk,
            CandidateChanges candidates,
            CertificateDecisions certificates,
            BusinessTime time) {
        this.desk = desk;
        this.candidates = candidates;
        this.certificates = certificates;
        this.time = time;
    }

    /**
     * Completes a planned class.
     *
     * @throws ProblemException {@code class-results-refused} with every fault of the results, then of the certificates;
     *     its member {@code missing} lists the learners without a result
     */
    @Transactional
    public AwarenessClassView complete(Scope scope, UUID id, String ifMatch, CompleteAwarenessClassRequest request) {
        AwarenessClass found = desk.findPlannedForOrganiser(scope, id, ifMatch);
        requireWhole(request, found);
        requireAllCertified(request, candidates.changeTogether(scope, certificatesOf(found.id(), request)));
        Map<UUID, ResultItem> results =
                request.results().stream().collect(Collectors.toMap(ResultItem::candidateId, Function.identity()));
        found.complete(request.completion(), results, time.now());
        return desk.write(scope, found, AwarenessClassEvents::completed);
    }

    private void requireWhole(CompleteAwarenessClassRequest request, AwarenessClass planned) {
        List<FieldError> faults = CompletionRules.faultsOf(request, planned.facts(), time.today());
        if (!faults.isEmpty()) {
            ProblemException refusal = new ProblemException(AwarenessClassProblem.RESULTS_REFUSED).with(faults);
            List<UUID> missing = CompletionRules.missing(request, planned.facts());
            throw missing.isEmpty() ? refusal : refusal.with("missing", missing);
        }
    }

    private Map<UUID, Function<CandidateFacts, CandidateChange>> certificatesOf(
            UUID classId, CompleteAwarenessClassRequest request) {
        Map<UUID, Function<CandidateFacts, CandidateChange>> changes = new LinkedHashMap<>();
        request.results().stream().filter(ResultItem::passed).forEach(item -> {
            RecordCertificateRequest certificate =
                    new RecordCertificateRequest(request.completedOn(), item.certificateNumberOrNull());
            changes.put(item.candidateId(), facts -> certificates.decide(certificate, classId, facts));
        });
        return changes;
    }

    /** What refuses a single certificate refuses the whole class; each fault points to the result it comes from. */
    private static void requireAllCertified(
            CompleteAwarenessClassRequest request, Map<UUID, ProblemException> refusals) {
        List<FieldError> faults = IntStream.range(0, request.results().size())
                .filter(index ->
                        refusals.containsKey(request.results().get(index).candidateId()))
                .mapToObj(index ->
                        fault(index, refusals.get(request.results().get(index).candidateId())))
                .toList();
        AwarenessClassWorkflow.requireNone(faults, AwarenessClassProblem.RESULTS_REFUSED, "certificates");
    }

    private static FieldError fault(int index, ProblemException refusal) {
        String code = refusal.errors().isEmpty()
                ? refusal.type().code()
                : refusal.errors().get(0).code();
        return new FieldError("/results/" + index, "body", code, refusal.detail());
    }
}
