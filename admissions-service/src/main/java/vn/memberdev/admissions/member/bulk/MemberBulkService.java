package vn.memberdev.admissions.member.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.admissions.member.Member;
import vn.memberdev.admissions.member.MemberChange;
import vn.memberdev.admissions.member.MemberChanges;
import vn.memberdev.admissions.member.MemberRepository;
import vn.memberdev.admissions.member.registration.MemberRegistration;
import vn.memberdev.admissions.member.registration.RegisterMemberRequest;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.intake.ImportFile;
import vn.memberdev.platform.intake.ImportReport;
import vn.memberdev.platform.intake.RepeatedPersons;
import vn.memberdev.platform.intake.TableImport;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.scope.Scope;

/** Many members at once: what a call needs is read for all items together, and everything is flushed once. */
@ApplicationScoped
public class MemberBulkService {

    private final MemberRepository repository;
    private final MemberChanges changes;
    private final Outbox outbox;
    private final BatchRunner batches;
    private final TableImport imports;

    MemberBulkService(
            MemberRepository repository,
            MemberChanges changes,
            Outbox outbox,
            BatchRunner batches,
            TableImport imports) {
        this.repository = repository;
        this.changes = changes;
        this.outbox = outbox;
        this.batches = batches;
        this.imports = imports;
    }

    /** Enters people who are members already. */
    @Transactional
    public BatchResult registerAll(Scope scope, Batch<RegisterMemberRequest> batch) {
        PendingEvents events = pendingEvents();
        MemberRegistration registration = changes.registration(scope, batch, events);
        BatchResult result = batches.run(
                batch, 201, request -> registration.register(request).id());
        events.write();
        return result;
    }

    /** Enters the people of a file, 500 rows a transaction. */
    public ImportReport registerFrom(Scope scope, ImportFile file) {
        return imports.runInBatches(
                file,
                RegisterMemberRequest.class,
                chunk -> registerAll(scope, chunk),
                chunk -> RepeatedPersons.in(
                        chunk, RegisterMemberRequest::person, persons -> repository.known(scope, persons)));
    }

    /** Records levels of education. */
    @Transactional
    public BatchResult educateAll(Scope scope, Batch<MemberEducationItem> batch) {
        return changeAll(scope, batch, MemberEducationItem::memberId, MemberEducationItem::toRequest);
    }

    /** Records turns of training. */
    @Transactional
    public BatchResult trainAll(Scope scope, Batch<TrainingTurnItem> batch) {
        return changeAll(scope, batch, TrainingTurnItem::memberId, TrainingTurnItem::toRequest);
    }

    private <T> BatchResult changeAll(
            Scope scope, Batch<T> batch, Function<T, UUID> memberId, Function<T, MemberChange> change) {
        PendingEvents events = pendingEvents();
        Map<UUID, Member> members = repository.findAll(scope, batch.distinct(memberId));
        BatchResult result = batches.run(batch, 200, item -> {
            Member member =
                    Optional.ofNullable(members.get(memberId.apply(item))).orElseThrow(MemberChanges::notFound);
            changes.carryOut(member, change.apply(item), events);
            return member.id();
        });
        events.write();
        return result;
    }

    private PendingEvents pendingEvents() {
        return new PendingEvents(outbox, repository::flush);
    }
}
