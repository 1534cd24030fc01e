package vn.memberdev.platform.orgtree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.platform.aggregate.Ids;

/**
 * A history of a tree as the register could have published it: establishments, transfers, mergers, splits and ends
 * without a successor, a day each. It knows by walking, without any derived table, where everything stands on a day.
 */
final class RandomHistory {

    static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final Random random;
    private final Map<UUID, OrgUnit> latest = new LinkedHashMap<>();
    private final List<OrgUnit> published = new ArrayList<>();
    private final UUID root;
    private LocalDate day = BEGINNING;

    RandomHistory(long seed, int steps) {
        random = new Random(seed);
        root = establish(null);
        for (int step = 0; step < steps; step++) {
            day = day.plusDays(1);
            step();
        }
    }

    /** Everything that was published, in the order in which it happened. */
    List<OrgUnit> published() {
        return List.copyOf(published);
    }

    LocalDate end() {
        return day;
    }

    /** All pairs of an organisation and whom it, or what it left, stands below on a day. */
    Set<List<UUID>> linesOn(LocalDate on) {
        Set<List<UUID>> lines = new HashSet<>();
        for (OrgUnit unit : latest.values()) {
            if (!on.isBefore(unit.periods().get(0).from())) {
                for (UUID at = unit.id(); at != null; at = above(latest.get(at), on)) {
                    lines.add(List.of(unit.id(), at));
                }
            }
        }
        return lines;
    }

    private static UUID above(OrgUnit unit, LocalDate on) {
        return unit.periods().stream()
                .filter(period ->
                        !on.isBefore(period.from()) && on.isBefore(period.to() == null ? OrgUnit.OPEN : period.to()))
                .findFirst()
                .map(period -> Optional.ofNullable(period.parentId()))
                .orElseGet(unit::keeper)
                .orElse(null);
    }

    private void step() {
        int choice = random.nextInt(10);
        List<UUID> living = living();
        UUID one = living.get(random.nextInt(living.size()));
        if (choice < 4 || one.equals(root) || living.size() < 6) {
            establish(one);
        } else if (choice < 7) {
            transfer(one, pick(living, below(one)));
        } else {
            UUID successor = choice < 9 ? pick(living, below(one)) : null;
            UUID second = choice == 8 ? pick(living, below(one)) : null;
            end(one, successor, second);
        }
    }

    private UUID establish(UUID parent) {
        UUID id = Ids.next();
        publish(new OrgUnit(id, 1, List.of(period(day, null, parent))));
        return id;
    }

    private void transfer(UUID id, UUID parent) {
        OrgUnit unit = latest.get(id);
        List<OrgUnit.Period> periods = closed(unit);
        periods.add(period(day, null, parent));
        publish(new OrgUnit(id, unit.version() + 1, periods));
    }

    /** What stands below goes to the root first: an organisation does not end while something hangs on it. */
    private void end(UUID id, UUID successor, UUID second) {
        latest.values().stream()
                .filter(unit -> unit.endedOn() == null && id.equals(last(unit).parentId()))
                .map(OrgUnit::id)
                .toList()
                .forEach(child -> transfer(child, root));
        OrgUnit unit = latest.get(id);
        List<UUID> successors = new ArrayList<>();
        if (successor != null) {
            successors.add(successor);
            if (second != null && !second.equals(successor)) {
                successors.add(second);
            }
        }
        publish(new OrgUnit(id, unit.version() + 1, closed(unit), day, successors));
    }

    private void publish(OrgUnit unit) {
        latest.put(unit.id(), unit);
        published.add(unit);
    }

    /** The periods with the last one closed today; one that began today never was. */
    private List<OrgUnit.Period> closed(OrgUnit unit) {
        List<OrgUnit.Period> periods = new ArrayList<>(unit.periods());
        OrgUnit.Period open = periods.remove(periods.size() - 1);
        if (open.from().isBefore(day)) {
            periods.add(period(open.from(), day, open.parentId()));
        }
        return periods;
    }

    private List<UUID> living() {
        return latest.values().stream()
                .filter(unit -> unit.endedOn() == null)
                .map(OrgUnit::id)
                .toList();
    }

    private Set<UUID> below(UUID id) {
        Set<UUID> below = new HashSet<>();
        linesOn(day).forEach(line -> {
            if (line.get(1).equals(id)) {
                below.add(line.get(0));
            }
        });
        return below;
    }

    private UUID pick(List<UUID> living, Collection<UUID> except) {
        List<UUID> left = living.stream().filter(id -> !except.contains(id)).toList();
        return left.get(random.nextInt(left.size()));
    }

    private static OrgUnit.Period last(OrgUnit unit) {
        return unit.periods().get(unit.periods().size() - 1);
    }

    private static OrgUnit.Period period(LocalDate from, LocalDate to, UUID parent) {
        return new OrgUnit.Period(from, to, parent, "Đảng bộ", "BASE_COMMITTEE", null);
    }
}
