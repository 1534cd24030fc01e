package vn.memberdev.acceptance.faults;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.memberdev.acceptance.faults.kind.BrokerFrozen;
import vn.memberdev.acceptance.faults.kind.BrokerKilled;
import vn.memberdev.acceptance.faults.kind.Calm;
import vn.memberdev.acceptance.faults.kind.ConnectionsTerminated;
import vn.memberdev.acceptance.faults.kind.ConnectionsUsedUp;
import vn.memberdev.acceptance.faults.kind.IssuerDown;
import vn.memberdev.acceptance.faults.kind.KilledAt;
import vn.memberdev.acceptance.faults.kind.KilledServices;
import vn.memberdev.acceptance.faults.kind.OffsetsSetBack;
import vn.memberdev.acceptance.faults.kind.Poison;
import vn.memberdev.acceptance.faults.kind.PostgresFrozen;
import vn.memberdev.acceptance.faults.kind.PostgresKilled;
import vn.memberdev.acceptance.faults.kind.RebalanceStorm;
import vn.memberdev.acceptance.faults.kind.RelayTerminated;
import vn.memberdev.acceptance.faults.kind.Sabotage;
import vn.memberdev.acceptance.faults.kind.SigningKeyChanged;
import vn.memberdev.acceptance.faults.kind.SlowBodies;
import vn.memberdev.acceptance.faults.kind.TableLocked;
import vn.memberdev.acceptance.faults.kind.TooMuchLoad;
import vn.memberdev.acceptance.faults.kind.TopicMissing;
import vn.memberdev.acceptance.faults.kind.TopicsAgain;
import vn.memberdev.local.SuiteException;

/** The faults by name, in the order in which they are run. */
final class AllFaults {

    private static final List<Fault> ALL = List.of(
            new Calm(),
            new KilledServices(),
            KilledAt.commit(),
            KilledAt.delete(),
            KilledAt.offset(),
            new ConnectionsTerminated(),
            new RelayTerminated(),
            new PostgresKilled(),
            new PostgresFrozen(),
            new ConnectionsUsedUp(),
            new TableLocked(),
            new BrokerKilled(),
            new BrokerFrozen(),
            new TopicMissing(),
            new RebalanceStorm(),
            new OffsetsSetBack(),
            new TopicsAgain(),
            new Poison(),
            new IssuerDown(),
            new SigningKeyChanged(),
            new TooMuchLoad(),
            new SlowBodies());

    private AllFaults() {}

    /** Those of the names; all if none is named. */
    static List<Fault> named(Collection<String> names) {
        return names.isEmpty() ? ALL : names.stream().map(AllFaults::named).toList();
    }

    private static Fault named(String name) {
        return Stream.concat(ALL.stream(), Stream.of(new Sabotage()))
                .filter(fault -> fault.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new SuiteException("There is no fault \"" + name + "\"; the faults are "
                        + String.join(", ", ALL.stream().map(Fault::name).toList()) + "."));
    }
}
