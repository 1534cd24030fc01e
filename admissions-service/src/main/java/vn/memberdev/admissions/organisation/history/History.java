package vn.memberdev.admissions.organisation.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What follows from the changes of an organisation that are in force, in whatever order they were recorded. */
final class History {

    private History() {}

    /**
     * The periods, oldest first. One begins on each day on which something changed; each attribute holds until the next
     * change of that attribute. The end closes the last one.
     */
    static List<Period> periods(List<Change> recorded) {
        List<Change> changes = recorded.stream()
                .filter(change -> change.inForce() && !change.isEnd())
                .sorted(Comparator.comparing(Change::effectiveOn))
                .toList();
        LocalDate end = end(recorded).map(Change::effectiveOn).orElse(null);
        List<Period> periods = new ArrayList<>();
        for (Change change : changes) {
            if (periods.isEmpty()) {
                periods.add(Period.first(change, end));
                continue;
            }
            int lastIndex = periods.size() - 1;
            Period last = periods.get(lastIndex);
            Period next = last.after(change);
            if (last.validFrom().equals(change.effectiveOn())) {
                periods.set(lastIndex, next);
            } else {
                periods.set(lastIndex, last.endedOn(change.effectiveOn()));
                periods.add(next);
            }
        }
        return periods;
    }

    /** The change that ended the organisation, if it has ended. */
    static Optional<Change> end(List<Change> recorded) {
        return recorded.stream()
                .filter(change -> change.inForce() && change.isEnd())
                .findFirst();
    }
}
