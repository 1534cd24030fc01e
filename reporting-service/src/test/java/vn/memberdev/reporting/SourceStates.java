package vn.memberdev.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.contracts.classes.AwarenessClassState;
import vn.memberdev.contracts.classes.ClassEnrolment;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.contracts.movements.EmulationMovementState;
import vn.memberdev.contracts.nominations.NominationState;
import vn.memberdev.contracts.plans.AdmissionPlanState;
import vn.memberdev.contracts.reviews.ReviewItem;
import vn.memberdev.contracts.reviews.SourceReviewState;

/** States of what candidates-service keeps beside the candidates. */
public final class SourceStates {

    private SourceStates() {}

    /** A nomination; {@code closedOn} is null while it is pending. */
    public static NominationState nomination(
            UUID id, long version, UUID organisation, String nominatedBy, String on, String status, String closedOn) {
        return new NominationState(
                id,
                version,
                organisation,
                nominatedBy,
                nominatedBy.equals("CELL") ? null : "YOUTH_UNION",
                nominatedBy.equals("EMULATION_MOVEMENT") ? UUID.randomUUID() : null,
                LocalDate.parse(on),
                1985,
                Sex.FEMALE,
                status,
                status.equals("LISTED") ? UUID.randomUUID() : null,
                status.equals("DECLINED") ? "NOT_QUALIFIED" : null,
                closedOn == null ? null : LocalDate.parse(closedOn),
                Instant.EPOCH);
    }

    public static EmulationMovementState movement(UUID organisation, String massOrganisation, String startsOn) {
        return new EmulationMovementState(
                UUID.randomUUID(), 1, organisation, massOrganisation, LocalDate.parse(startsOn), null, Instant.EPOCH);
    }

    /** A class of five days that is still ahead, with as many enrolments. */
    public static AwarenessClassState plannedClass(UUID id, long version, UUID organisation, String on, int enrolled) {
        List<ClassEnrolment> enrolments =
                Stream.generate(() -> enrolment(null, null)).limit(enrolled).toList();
        return held(id, version, organisation, on, "PLANNED", null, enrolments);
    }

    /** A class that was completed on a day, with these enrolments. */
    public static AwarenessClassState completedClass(
            UUID id, long version, UUID organisation, String on, ClassEnrolment... enrolments) {
        return held(id, version, organisation, on, "COMPLETED", LocalDate.parse(on), Arrays.asList(enrolments));
    }

    /** An enrolment with its result, or withdrawn on a day. */
    public static ClassEnrolment enrolment(String result, String withdrawnOn) {
        return new ClassEnrolment(
                UUID.randomUUID(),
                LocalDate.of(2005, 1, 1),
                withdrawnOn == null ? null : LocalDate.parse(withdrawnOn),
                result);
    }

    /** A review of a year; {@code adoptedOn} is null until it is adopted. */
    public static SourceReviewState review(
            UUID id, long version, UUID organisation, int year, String status, String adoptedOn, ReviewItem... items) {
        LocalDate adopted = adoptedOn == null ? null : LocalDate.parse(adoptedOn);
        return new SourceReviewState(
                id,
                version,
                organisation,
                year,
                status,
                LocalDate.of(year, 12, 1),
                Arrays.asList(items),
                adopted == null ? null : decision(adopted, organisation),
                adopted,
                Instant.EPOCH);
    }

    /** An item with a verdict, or without one yet. */
    public static ReviewItem item(String verdict, boolean lapsed) {
        return new ReviewItem(UUID.randomUUID(), verdict, "REMOVE".equals(verdict) ? "LACKS_WILL" : null, lapsed);
    }

    public static AdmissionPlanState plan(
            UUID id, long version, UUID organisation, int year, int toList, int toTrain, int toAdmit) {
        LocalDate adoptedOn = LocalDate.of(year - 1, 12, 15);
        return new AdmissionPlanState(
                id,
                version,
                organisation,
                year,
                toList,
                toTrain,
                toAdmit,
                decision(adoptedOn, organisation),
                adoptedOn,
                null,
                Instant.EPOCH);
    }

    private static AwarenessClassState held(
            UUID id,
            long version,
            UUID organisation,
            String on,
            String status,
            LocalDate completedOn,
            List<ClassEnrolment> enrolments) {
        LocalDate last = LocalDate.parse(on);
        return new AwarenessClassState(
                id, version, organisation, last.minusDays(4), last, 60, status, enrolments, completedOn, Instant.EPOCH);
    }

    private static Decision decision(LocalDate on, UUID by) {
        return new Decision("21-NQ/DU", on, by);
    }
}
