package vn.memberdev.reporting;

import static vn.memberdev.contracts.members.EducationLevel.COLLEGE;
import static vn.memberdev.contracts.members.EducationLevel.MASTER;
import static vn.memberdev.contracts.members.EducationLevel.UNIVERSITY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.residence.ResidenceGroup;
import vn.memberdev.contracts.residence.ResidenceState;
import vn.memberdev.contracts.residence.ResidenceVerdict;

/** Facts of every kind with all their versions: corrections, an annulment, moves, a revised rating, a raised target. */
public final class Scenario {

    private final Map<Object, Object> newest = new LinkedHashMap<>();
    private final List<Object> history = new ArrayList<>();

    private Scenario() {}

    /** Happens in two cells. */
    public static Scenario in(UUID cell, UUID other) {
        Scenario scenario = new Scenario();
        scenario.members(cell, other);
        scenario.candidates(cell, other);
        scenario.ratings(cell);
        scenario.residence(cell);
        scenario.sources(cell);
        return scenario;
    }

    /** Every version, in the order in which they came about. */
    public List<Object> history() {
        return new ArrayList<>(history);
    }

    /** The newest version of each fact. */
    public List<Object> newest() {
        return List.copyOf(newest.values());
    }

    private void members(UUID cell, UUID other) {
        AMember educated = AMember.at(cell).since("2001-02-03").educated(COLLEGE, "1999-06-30");
        happens(educated, educated.build());
        happens(educated, educated.educated(UNIVERSITY, "2007-07-15").build());
        happens(educated, educated.trained("UPGRADING", "2008-03-01").build());
        happens(educated, educated.movedTo(other, "2008-09-01").build());
        happens(educated, educated.educated(MASTER, "2009-12-31").build());
        AMember admitted = AMember.at(cell).admitted("2006-05-19");
        happens(admitted, admitted.build());
        AMember annulled = AMember.at(cell).admitted("2006-09-02").educated(COLLEGE, "2004-06-30");
        happens(annulled, annulled.build());
        happens(annulled, annulled.trained("RETRAINING", "2006-12-01").build());
        happens(annulled, annulled.annulled("2007-04-01").build());
    }

    private void candidates(UUID cell, UUID other) {
        ACandidate removed = ACandidate.at(cell).listed("2005-03-01");
        happens(removed, removed.build());
        happens(removed, removed.trained("2005-10-01").build());
        happens(removed, removed.removed("LACKS_WILL", "2006-12-15").build());
        happens(removed, removed.listed("2008-01-10").build());
        ACandidate moved = ACandidate.at(cell).proposedBy("MASS_ORGANISATION").listed("2005-04-01");
        happens(moved, moved.build());
        happens(moved, moved.helpedFrom("2005-06-01").build());
        moved.helpedUntil("2006-02-01");
        happens(moved, moved.movedTo(other, "2006-02-01").build());
        happens(moved, moved.trained("2006-06-01").helpedFrom("2006-07-01").build());
        happens(moved, moved.cleared("2008-02-01").build());
        happens(moved, moved.admitted("2008-05-19").build());
    }

    private void ratings(UUID cell) {
        UUID member = UUID.randomUUID();
        happens(member, States.memberRating(member, 1, cell, 2009, "-NOT_REVIEWED"));
        happens(member, States.memberRating(member, 2, cell, 2009, "GOOD"));
        happens(member, States.memberRating(member, 3, cell, 2009, "EXCELLENT"));
        UUID base = UUID.randomUUID();
        happens(base, States.rating(base, 1, cell, OrganisationKind.BASE_CELL, 2009, "WEAK"));
        happens(base, States.rating(base, 2, cell, OrganisationKind.BASE_CELL, 2009, "COMPLETED"));
        UUID target = UUID.randomUUID();
        happens(target, States.target(target, 1, cell, "2005-01-01", "2009-12-31", 7));
        happens(target, States.target(target, 2, cell, "2005-01-01", "2009-12-31", 9));
    }

    private void residence(UUID cell) {
        ResidenceState introduced = States.residence(cell, ResidenceGroup.INTRODUCED, "2006-02-01");
        ResidenceState commented = new ResidenceState(
                introduced.id(),
                2,
                introduced.memberId(),
                cell,
                ResidenceGroup.INTRODUCED,
                introduced.introducedOn(),
                List.of(
                        States.comment(2006, ResidenceVerdict.FAVOURABLE, "2006-12-10"),
                        States.comment(2007, ResidenceVerdict.UNFAVOURABLE, "2007-12-11")),
                introduced.recordedAt());
        happens(introduced.id(), introduced);
        happens(introduced.id(), commented);
    }

    private void sources(UUID cell) {
        UUID nomination = UUID.randomUUID();
        happens(
                nomination,
                SourceStates.nomination(nomination, 1, cell, "EMULATION_MOVEMENT", "2005-02-01", "PENDING", null));
        happens(
                nomination,
                SourceStates.nomination(
                        nomination, 2, cell, "EMULATION_MOVEMENT", "2005-02-01", "LISTED", "2005-03-01"));
        happens(new Object(), SourceStates.movement(cell, "YOUTH_UNION", "2005-01-15"));
        UUID held = UUID.randomUUID();
        happens(held, SourceStates.plannedClass(held, 1, cell, "2005-10-01", 2));
        happens(
                held,
                SourceStates.completedClass(
                        held,
                        2,
                        cell,
                        "2005-10-01",
                        SourceStates.enrolment("PASSED", null),
                        SourceStates.enrolment("ABSENT", null),
                        SourceStates.enrolment(null, "2005-09-15")));
        UUID review = UUID.randomUUID();
        happens(review, SourceStates.review(review, 1, cell, 2006, "OPEN", null, SourceStates.item(null, false)));
        happens(
                review,
                SourceStates.review(
                        review,
                        2,
                        cell,
                        2006,
                        "ADOPTED",
                        "2006-12-15",
                        SourceStates.item("REMOVE", false),
                        SourceStates.item("KEEP", true)));
        UUID plan = UUID.randomUUID();
        happens(plan, SourceStates.plan(plan, 1, cell, 2007, 24, 18, 12));
        happens(plan, SourceStates.plan(plan, 2, cell, 2007, 24, 18, 15));
    }

    private void happens(Object fact, Object state) {
        history.add(state);
        newest.put(fact, state);
    }
}
