package vn.memberdev.candidates.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.memberdev.candidates.nomination.proposal.MakeNominationRequest;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.scope.Scope;

/** Makes nominations, one or many. What the cell then resolves is in {@link NominationOutcomeService}. */
@ApplicationScoped
public class NominationService {

    private final NominationRepository repository;
    private final BatchNominationFactory nominations;
    private final Outbox outbox;
    private final BatchRunner batches;

    NominationService(
            NominationRepository repository, BatchNominationFactory nominations, Outbox outbox, BatchRunner batches) {
        this.repository = repository;
        this.nominations = nominations;
        this.outbox = outbox;
        this.batches = batches;
    }

    /** Nominates a person. */
    @Transactional
    public NominationView make(Scope scope, MakeNominationRequest request) {
        BatchNomination call = nominations.start(scope, List.of(request));
        Nomination nomination = call.make(request);
        repository.flush();
        outbox.append(NominationEvents.made(nomination));
        return NominationView.of(scope, nomination);
    }

    /** Nominates many people: one question each for all references and all movements, one flush, one append. */
    @Transactional
    public BatchResult makeAll(Scope scope, Batch<MakeNominationRequest> batch) {
        BatchNomination call = nominations.start(scope, batch.distinct(Function.identity()));
        List<Nomination> made = new ArrayList<>();
        BatchResult result = batches.run(batch, 201, request -> {
            Nomination nomination = call.make(request);
            made.add(nomination);
            return nomination.id();
        });
        repository.flush();
        outbox.append(made.stream().map(NominationEvents::made).toList());
        return result;
    }
}
