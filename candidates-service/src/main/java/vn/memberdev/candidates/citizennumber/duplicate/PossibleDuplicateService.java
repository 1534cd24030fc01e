package vn.memberdev.candidates.citizennumber.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateReads;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.candidates.citizennumber.CitizenNumberService;
import vn.memberdev.candidates.citizennumber.duplicate.PossibleDuplicateRepository.Person;
import vn.memberdev.platform.scope.Scope;

/** Finds candidates who may be the same person. It only points to them: whether they are one is for officers to say. */
@ApplicationScoped
public class PossibleDuplicateService {

    private final PossibleDuplicateRepository people;
    private final CitizenNumberService numbers;
    private final CandidateReads candidates;

    PossibleDuplicateService(
            PossibleDuplicateRepository people, CitizenNumberService numbers, CandidateReads candidates) {
        this.people = people;
        this.numbers = numbers;
        this.candidates = candidates;
    }

    /** Candidates in scope with the same citizen number, or born on the same day with a similar name. */
    @Transactional
    public PossibleDuplicatesView of(Scope scope, UUID candidateId) {
        CandidateView candidate = candidates.get(scope, candidateId);
        Set<UUID> sameNumber = new HashSet<>(numbers.candidatesWithTheSameNumber(scope, candidateId));
        Map<UUID, Person> others = new LinkedHashMap<>();
        people.named(scope, candidateId, List.copyOf(sameNumber)).forEach(person -> others.put(person.id(), person));
        people.bornOnTheDayOf(scope, candidateId).stream()
                .filter(person -> NameSimilarity.similar(person.fullName(), candidate.fullName()))
                .forEach(person -> others.put(person.id(), person));
        return new PossibleDuplicatesView(
                candidateId,
                others.values().stream()
                        .map(person -> item(person, candidate, sameNumber))
                        .toList());
    }

    private static PossibleDuplicatesView.ItemView item(Person person, CandidateView candidate, Set<UUID> sameNumber) {
        List<DuplicateReason> reasons = new ArrayList<>();
        if (sameNumber.contains(person.id())) {
            reasons.add(DuplicateReason.CITIZEN_NUMBER);
        }
        if (person.sameDay() && NameSimilarity.similar(person.fullName(), candidate.fullName())) {
            reasons.add(DuplicateReason.NAME_AND_BIRTH_DATE);
        }
        return new PossibleDuplicatesView.ItemView(
                person.id(), person.organisationId(), person.fullName(), person.birthDate(), List.copyOf(reasons));
    }
}
