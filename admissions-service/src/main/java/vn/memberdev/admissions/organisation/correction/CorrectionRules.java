package vn.memberdev.admissions.organisation.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.memberdev.admissions.organisation.OrganisationProblem;
import vn.memberdev.admissions.organisation.history.Change;
import vn.memberdev.admissions.organisation.history.Organisation;
import vn.memberdev.admissions.organisation.history.PowerPeriod;
import vn.memberdev.admissions.organisation.lineage.LineageEdge;
import vn.memberdev.platform.problem.ProblemException;

/** The rules of corrections: what may be wrong with a record, and what may stand in its place. */
public final class CorrectionRules {

    private CorrectionRules() {}

    /** A record is corrected while it is in force; afterwards the one in its place is. */
    public static void requireInForce(Change wrong) {
        if (!wrong.inForce()) {
            throw new ProblemException(OrganisationProblem.CHANGE_ALREADY_CORRECTED);
        }
    }

    /** An organisation of the register was established; that the record was wrong does not take it out of the world. */
    static void requireNotTakenAway(Change wrong, CorrectChangeRequest.Replacement replacement) {
        if (wrong.isEstablishment() && replacement == null) {
            throw new ProblemException(OrganisationProblem.ESTABLISHMENT_STAYS)
                    .fault("/replacement", "establishment-stays");
        }
    }

    /** An end placed what hung on the organisation: another end is entered by its own command. */
    static void requireEndTakenBack(Change wrong, CorrectChangeRequest.Replacement replacement) {
        if (wrong.isEnd() && replacement != null) {
            throw new ProblemException(OrganisationProblem.END_NOT_REPLACED).fault("/replacement", "end-not-replaced");
        }
    }

    /** Everything recorded of an organisation lies in its life; an establishment is not moved past it. */
    static void requireInsideLife(Organisation organisation, List<LineageEdge> lineage) {
        LocalDate from = organisation.establishment().effectiveOn();
        Stream<LocalDate> changes = organisation.changes().stream().map(Change::effectiveOn);
        Stream<LocalDate> powers = organisation.powers().stream().map(PowerPeriod::validFrom);
        Stream<LocalDate> followed = lineage.stream().map(LineageEdge::effectiveOn);
        Stream.of(changes, powers, followed)
                .flatMap(days -> days)
                .filter(day -> day.isBefore(from))
                .findFirst()
                .ifPresent(earlier -> {
                    throw notAfter(earlier);
                });
    }

    /** Nothing stands below an organisation, or hangs on it, before its first day. */
    static void requireNotAfter(LocalDate from, LocalDate earliest) {
        if (earliest != null && earliest.isBefore(from)) {
            throw notAfter(earliest);
        }
    }

    /** What follows others begins on the day on which they end. */
    static void requireDayOfLineage(Change wrong, LocalDate effectiveOn, List<LineageEdge> predecessors) {
        boolean follows =
                predecessors.stream().anyMatch(edge -> edge.effectiveOn().equals(wrong.effectiveOn()));
        if (follows && !effectiveOn.equals(wrong.effectiveOn())) {
            throw new ProblemException(OrganisationProblem.DAY_OF_LINEAGE, "detail", "day", wrong.effectiveOn())
                    .fault("/replacement/effectiveOn", "day-of-lineage", "day", wrong.effectiveOn());
        }
    }

    private static ProblemException notAfter(LocalDate earlier) {
        return new ProblemException(OrganisationProblem.RECORDED_BEFORE_START, "detail", "day", earlier)
                .fault("/replacement/effectiveOn", "recorded-before-start", "day", earlier);
    }
}
