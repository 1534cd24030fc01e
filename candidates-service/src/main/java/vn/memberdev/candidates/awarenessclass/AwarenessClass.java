package vn.memberdev.candidates.awarenessclass;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.memberdev.candidates.awarenessclass.completion.Completion;
import vn.memberdev.candidates.awarenessclass.completion.ResultItem;
import vn.memberdev.candidates.awarenessclass.enrolment.ClassFacts;
import vn.memberdev.candidates.awarenessclass.enrolment.EnrolmentRow;
import vn.memberdev.candidates.awarenessclass.planning.Cancellation;
import vn.memberdev.candidates.awarenessclass.planning.ChangeAwarenessClassRequest;
import vn.memberdev.candidates.awarenessclass.planning.PlanAwarenessClassRequest;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.aggregate.VersionedAggregate;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.problem.ProblemException;

/** A class with the places taken in it. It changes only while it is planned. */
@Entity
@Table(name = "awareness_class")
class AwarenessClass extends VersionedAggregate {

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "place", nullable = false)
    private String place;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Column(name = "capacity", nullable = false)
    private int capacity;

    @Embedded
    private Act decision;

    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;

    @Embedded
    private Completion completion;

    @Embedded
    private Cancellation cancellation;

    @ElementCollection
    @CollectionTable(name = "awareness_class_enrolment", joinColumns = @JoinColumn(name = "class_id"))
    @OrderColumn(name = "ordinal")
    private List<EnrolmentRow> enrolments = new ArrayList<>();

    protected AwarenessClass() {}

    private AwarenessClass(PlanAwarenessClassRequest request, Instant at) {
        super(Ids.next(), at);
        this.organisationId = request.organisationId();
        this.openedOn = request.decision().decidedOn();
        describe(request.particulars());
    }

    static AwarenessClass planned(PlanAwarenessClassRequest request, Instant at) {
        return new AwarenessClass(request, at);
    }

    void change(ChangeAwarenessClassRequest request, Instant at) {
        requirePlanned();
        describe(request);
        changed(at);
    }

    private void describe(ChangeAwarenessClassRequest request) {
        title = request.title().strip();
        place = request.place().strip();
        startsOn = request.startsOn();
        endsOn = request.endsOn();
        capacity = request.capacity();
        decision = request.decision();
    }

    void enrol(List<UUID> candidateIds, LocalDate on, Act proposal, Instant at) {
        requirePlanned();
        candidateIds.forEach(id -> enrolments.add(EnrolmentRow.open(id, on, proposal)));
        changed(at);
    }

    void withdraw(UUID candidateId, LocalDate on, String reason, Instant at) {
        requirePlanned();
        replaceOpen(row -> row.candidateId().equals(candidateId) ? row.withdrawn(on, reason) : row);
        changed(at);
    }

    /** @param results one of each candidate with an open enrolment */
    void complete(Completion facts, Map<UUID, ResultItem> results, Instant at) {
        requirePlanned();
        replaceOpen(row -> {
            ResultItem item = results.get(row.candidateId());
            return row.completed(facts.completedOn(), item.result(), item.certificateNumberOrNull());
        });
        completion = facts;
        changed(at);
    }

    void cancel(Cancellation facts, Instant at) {
        requirePlanned();
        replaceOpen(row -> row.cancelled(facts.cancelledOn()));
        cancellation = facts;
        changed(at);
    }

    private void replaceOpen(UnaryOperator<EnrolmentRow> with) {
        enrolments.replaceAll(row -> row.isOpen() ? with.apply(row) : row);
    }

    /** Refuses what can be done only to a planned class, with 409 {@code awareness-class-not-planned}. */
    void requirePlanned() {
        if (status() != ClassStatus.PLANNED) {
            throw new ProblemException(AwarenessClassProblem.NOT_PLANNED).with("classStatus", status());
        }
    }

    /** Where the class stands by everything that is recorded. */
    ClassStatus status() {
        return statusOn(LocalDate.MAX);
    }

    /** Where the class stood on a day. */
    ClassStatus statusOn(LocalDate day) {
        if (cancellation != null && !cancellation.cancelledOn().isAfter(day)) {
            return ClassStatus.CANCELLED;
        }
        return completion != null && !completion.completedOn().isAfter(day)
                ? ClassStatus.COMPLETED
                : ClassStatus.PLANNED;
    }

    /** The open enrolments, in their order. */
    List<EnrolmentRow> openEnrolments() {
        return enrolments.stream().filter(EnrolmentRow::isOpen).toList();
    }

    Optional<EnrolmentRow> openEnrolmentOf(UUID candidateId) {
        return openEnrolments().stream()
                .filter(row -> row.candidateId().equals(candidateId))
                .findFirst();
    }

    /** What rules may know. */
    ClassFacts facts() {
        return new ClassFacts(openedOn, decision.decidedOn(), endsOn, capacity, enrolments());
    }

    /** All enrolments ever made, in their order. */
    List<EnrolmentRow> enrolments() {
        return List.copyOf(enrolments);
    }

    UUID organisationId() {
        return organisationId;
    }

    String title() {
        return title;
    }

    String place() {
        return place;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    int capacity() {
        return capacity;
    }

    Act decision() {
        return decision;
    }

    /** The day of the decision by which the class was planned first. */
    LocalDate openedOn() {
        return openedOn;
    }

    Completion completion() {
        return completion;
    }

    Cancellation cancellation() {
        return cancellation;
    }
}
