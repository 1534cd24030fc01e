package vn.memberdev.candidates.candidate.support;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.BatchSize;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.candidates.candidate.change.SupportChange;
import vn.memberdev.contracts.candidates.support.EducationActivity;
import vn.memberdev.contracts.candidates.support.HelperAssignment;
import vn.memberdev.contracts.candidates.support.MassOrganisationAssignment;
import vn.memberdev.contracts.candidates.support.TrialTask;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.problem.ProblemException;

/** How a candidate is followed and helped: helpers, mass organisations, trial tasks, education activities. */
@Embeddable
public class CandidateSupport {

    private static final int FETCH_SIZE = 500;

    @ElementCollection
    @CollectionTable(name = "candidate_helper", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = FETCH_SIZE)
    private List<HelperRow> helpers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "candidate_mass_organisation", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = FETCH_SIZE)
    private List<MassOrganisationRow> massOrganisations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "candidate_task", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = FETCH_SIZE)
    private List<TaskRow> tasks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "candidate_activity", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = FETCH_SIZE)
    private List<ActivityRow> activities = new ArrayList<>();

    /** Carries out a change; the candidate is on the list. */
    public void apply(SupportChange change) {
        change.accept(new Application(this));
    }

    /** What each kind of change does. */
    private record Application(CandidateSupport support) implements SupportChange.Cases<Boolean> {

        @Override
        public Boolean helperAssigned(SupportChange.HelperAssigned change) {
            support.endHelper(change.assignedOn(), change.reason(), Acts.of(change.resolution()));
            return support.helpers.add(HelperRow.of(change));
        }

        @Override
        public Boolean helperReleased(SupportChange.HelperReleased change) {
            if (!support.endHelper(change.endedOn(), change.reason(), Acts.of(change.resolution()))) {
                throw new ProblemException(CandidateProblem.NO_HELPER);
            }
            return true;
        }

        @Override
        public Boolean massOrganisationAssigned(SupportChange.MassOrganisationAssigned change) {
            return support.assign(change);
        }

        @Override
        public Boolean massOrganisationReleased(SupportChange.MassOrganisationReleased change) {
            return support.release(change);
        }

        @Override
        public Boolean taskGiven(SupportChange.TaskGiven change) {
            return support.tasks.add(TaskRow.of(change));
        }

        @Override
        public Boolean taskAssessed(SupportChange.TaskAssessed change) {
            return support.assess(change);
        }

        @Override
        public Boolean activityRecorded(SupportChange.ActivityRecorded change) {
            return support.activities.add(
                    new ActivityRow(change.activityId(), change.kind(), change.heldOn(), change.topic()));
        }
    }

    /** A copy to try a change on. */
    public CandidateSupport copy() {
        CandidateSupport copy = new CandidateSupport();
        copy.helpers = new ArrayList<>(helpers);
        copy.massOrganisations = new ArrayList<>(massOrganisations);
        copy.tasks = new ArrayList<>(tasks);
        copy.activities = new ArrayList<>(activities);
        return copy;
    }

    /**
     * Ends what lasts, because the listing period ends.
     *
     * @param reason why the helper ends
     */
    public void end(LocalDate day, String reason, Act act) {
        endHelper(day, reason, act);
        massOrganisations.replaceAll(row -> row.isOpen() ? row.ended(day, act) : row);
    }

    private boolean endHelper(LocalDate day, String reason, Act act) {
        return replace(helpers, HelperRow::isOpen, row -> row.ended(day, reason, act));
    }

    private boolean assign(SupportChange.MassOrganisationAssigned change) {
        if (massOrganisations.stream().anyMatch(isOpenOf(change.massOrganisation()))) {
            throw new ProblemException(CandidateProblem.MASS_ORGANISATION_ASSIGNED);
        }
        return massOrganisations.add(MassOrganisationRow.of(change));
    }

    private boolean release(SupportChange.MassOrganisationReleased change) {
        boolean ended = replace(
                massOrganisations,
                isOpenOf(change.massOrganisation()),
                row -> row.ended(change.endedOn(), Acts.of(change.resolution())));
        if (!ended) {
            throw new ProblemException(CandidateProblem.MASS_ORGANISATION_NOT_ASSIGNED);
        }
        return true;
    }

    private boolean assess(SupportChange.TaskAssessed change) {
        Predicate<TaskRow> meant = row -> row.taskId().equals(change.taskId());
        if (tasks.stream().noneMatch(meant)) {
            throw new ProblemException(CandidateProblem.TASK_NOT_FOUND);
        }
        if (!replace(tasks, meant.and(TaskRow::isOpen), row -> row.assessed(change))) {
            throw new ProblemException(CandidateProblem.TASK_ASSESSED);
        }
        return true;
    }

    private static Predicate<MassOrganisationRow> isOpenOf(String massOrganisation) {
        return row -> row.isOpen() && row.massOrganisation().equals(massOrganisation);
    }

    private static <T> boolean replace(List<T> rows, Predicate<T> which, UnaryOperator<T> by) {
        for (int i = 0; i < rows.size(); i++) {
            if (which.test(rows.get(i))) {
                rows.set(i, by.apply(rows.get(i)));
                return true;
            }
        }
        return false;
    }

    public List<HelperAssignment> helpers() {
        return helpers.stream().map(HelperRow::assignment).toList();
    }

    public List<MassOrganisationAssignment> massOrganisations() {
        return massOrganisations.stream().map(MassOrganisationRow::assignment).toList();
    }

    public List<TrialTask> tasks() {
        return tasks.stream().map(TaskRow::task).toList();
    }

    /** The tasks with title and note, which only the officers in scope may see. */
    public List<TaskRow> taskRows() {
        return List.copyOf(tasks);
    }

    public List<EducationActivity> activities() {
        return activities.stream().map(ActivityRow::activity).toList();
    }

    /** The activities with their topic, which only the officers in scope may see. */
    public List<ActivityRow> activityRows() {
        return List.copyOf(activities);
    }
}
