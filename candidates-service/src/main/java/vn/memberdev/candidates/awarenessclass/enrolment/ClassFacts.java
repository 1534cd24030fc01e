package vn.memberdev.candidates.awarenessclass.enrolment;

import java.time.LocalDate;
import java.util.List;

/**
 * What rules may know of a class.
 *
 * @param openedOn the day of the decision by which it was planned first
 * @param decidedOn the day of the decision that stands: the last change, or the plan
 * @param endsOn last day
 * @param capacity places
 * @param enrolments all enrolments ever made, in their order
 */
public record ClassFacts(
        LocalDate openedOn, LocalDate decidedOn, LocalDate endsOn, int capacity, List<EnrolmentRow> enrolments) {

    /** The open enrolments, in their order. */
    public List<EnrolmentRow> openEnrolments() {
        return enrolments.stream().filter(EnrolmentRow::isOpen).toList();
    }

    /** Places that nobody has taken. */
    public int freePlaces() {
        return capacity - openEnrolments().size();
    }
}
