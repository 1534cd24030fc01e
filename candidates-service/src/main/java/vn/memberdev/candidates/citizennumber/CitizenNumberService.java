package vn.memberdev.candidates.citizennumber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateReads;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.candidates.citizennumber.access.AccessKind;
import vn.memberdev.candidates.citizennumber.access.AccessLog;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.precondition.Precondition;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/**
 * Use cases of the citizen number. It is a resource of its own with a version of its own: recording it changes no fact
 * that others may know, so the candidate's version stays and no event is sent.
 */
@ApplicationScoped
public class CitizenNumberService {

    private static final String PURPOSES = "access-purposes";
    private static final String PROVINCES = "birth-registration-provinces";

    private final CitizenNumberRepository repository;
    private final CitizenNumberSeal seal;
    private final AccessLog book;
    private final CandidateReads candidates;
    private final CodeLists codeLists;
    private final BusinessTime time;

    CitizenNumberService(
            CitizenNumberRepository repository,
            CitizenNumberSeal seal,
            AccessLog book,
            CandidateReads candidates,
            CodeLists codeLists,
            BusinessTime time) {
        this.repository = repository;
        this.seal = seal;
        this.book = book;
        this.candidates = candidates;
        this.codeLists = codeLists;
        this.time = time;
    }

    /**
     * Records the number, or changes it; version 1 of the answer means that it was not there before.
     *
     * @param ifMatch the If-Match header as it came; asked for only if there is a number
     */
    @Transactional
    public CitizenNumberView record(Scope scope, UUID candidateId, String ifMatch, RecordCitizenNumberRequest request) {
        CandidateView candidate = candidates.get(scope, candidateId);
        Optional<StoredCitizenNumber> before = repository.findForChange(scope, candidateId);
        before.ifPresent(stored -> Precondition.require(ifMatch, stored.version()));
        Instant now = time.now();
        long version = before.map(StoredCitizenNumber::version).orElse(0L) + 1;
        String number = request.citizenNumber().strip();
        StoredCitizenNumber stored = seal.seal(candidateId, version, now, number);
        write(stored);
        AccessKind kind = version == 1 ? AccessKind.CITIZEN_NUMBER_RECORDED : AccessKind.CITIZEN_NUMBER_CHANGED;
        book.add(scope, candidateId, kind, null, now);
        return view(scope, candidate, stored, number);
    }

    /** The number with all but the last digits hidden. */
    @Transactional
    public CitizenNumberView get(Scope scope, UUID candidateId) {
        CandidateView candidate = candidates.get(scope, candidateId);
        StoredCitizenNumber stored = stored(scope, candidateId);
        return view(scope, candidate, stored, seal.open(stored));
    }

    /** The whole number, for a purpose. */
    @Transactional
    public RevealedCitizenNumberView reveal(Scope scope, UUID candidateId, RevealCitizenNumberRequest request) {
        candidates.get(scope, candidateId);
        codeLists.require(PURPOSES, request.purpose(), "/purpose");
        StoredCitizenNumber stored = stored(scope, candidateId);
        Instant now = time.now();
        book.add(scope, candidateId, AccessKind.CITIZEN_NUMBER_REVEALED, request.purpose(), now);
        return new RevealedCitizenNumberView(candidateId, seal.open(stored), request.purpose(), now);
    }

    /** Other candidates in scope who have the same number. */
    @Transactional
    public List<UUID> candidatesWithTheSameNumber(Scope scope, UUID candidateId) {
        return repository
                .find(scope, candidateId)
                .map(stored -> repository.withIndex(scope, seal.indexesOf(seal.open(stored)), candidateId))
                .orElse(List.of())
                .stream()
                .filter(CitizenNumberRepository.SameNumber::inScope)
                .map(CitizenNumberRepository.SameNumber::candidateId)
                .toList();
    }

    private void write(StoredCitizenNumber number) {
        if (number.version() > 1) {
            repository.replace(number);
        } else if (!repository.add(number)) {
            throw new ProblemException(PlatformProblem.CONCURRENT_CHANGE, "citizen-number");
        }
    }

    private StoredCitizenNumber stored(Scope scope, UUID candidateId) {
        return repository
                .find(scope, candidateId)
                .orElseThrow(() -> new ProblemException(CitizenNumberProblem.CITIZEN_NUMBER_NOT_FOUND));
    }

    private CitizenNumberView view(Scope scope, CandidateView candidate, StoredCitizenNumber stored, String number) {
        List<Warning> warnings = new ArrayList<>(CitizenNumberRules.warningsOf(
                CitizenNumberText.normal(number),
                candidate.birthDate(),
                candidate.sex(),
                code -> codeLists.has(PROVINCES, code)));
        repository
                .withIndex(scope, seal.indexesOf(number), stored.candidateId())
                .forEach(same -> warnings.add(
                        Warning.of("duplicate-citizen-number", same.inScope() ? same.candidateId() : null)));
        return new CitizenNumberView(
                stored.candidateId(),
                stored.version(),
                CitizenNumberText.masked(number),
                List.copyOf(warnings),
                stored.changedAt());
    }
}
