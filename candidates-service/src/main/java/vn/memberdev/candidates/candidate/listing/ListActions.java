package vn.memberdev.candidates.candidate.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.action.CandidateActionSource;
import vn.memberdev.candidates.candidate.action.CandidateOperation;
import vn.memberdev.candidates.candidate.change.ListChange;

/** What may be done with a candidate as an entry of the list: correct it, list it again, move it. */
@ApplicationScoped
public class ListActions implements CandidateActionSource {

    private static final CandidateOperation CORRECT =
            CandidateOperation.of("correct", CandidateRecordResource.class, "correctCandidate");
    private static final CandidateOperation LIST_AGAIN =
            CandidateOperation.of("list-again", CandidateResource.class, "listCandidateAgain");
    private static final CandidateOperation TRANSFER =
            CandidateOperation.of("transfer", CandidateRecordResource.class, "transferCandidate");

    @Override
    public List<Offer> offers(LocalDate today) {
        return List.of(
                // A name can be wrong whatever became of the person.
                new Offer(CORRECT, facts -> Optional.empty()),
                Offer.change(
                        LIST_AGAIN,
                        facts -> new ListChange.ListedAgain(
                                facts.organisationId(),
                                today,
                                Acts.decisionOf(CandidateActionSource.anActOn(today, facts)))),
                Offer.change(
                        TRANSFER,
                        facts -> new ListChange.Moved(
                                facts.organisationId(),
                                today,
                                Acts.decisionOf(CandidateActionSource.anActOn(today, facts)))));
    }
}
