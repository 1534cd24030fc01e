package vn.memberdev.acceptance.faults;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.memberdev.acceptance.faults.kind.database.ConnectionsTerminated;
import vn.memberdev.acceptance.faults.kind.database.ConnectionsUsedUp;
import vn.memberdev.acceptance.faults.kind.database.PostgresFrozen;
import vn.memberdev.acceptance.faults.kind.database.PostgresKilled;
import vn.memberdev.acceptance.faults.kind.database.RelayTerminated;
import vn.memberdev.acceptance.faults.kind.database.TableLocked;
import vn.memberdev.acceptance.faults.kind.service.Calm;
import vn.memberdev.acceptance.faults.kind.service.IssuerDown;
import vn.memberdev.acceptance.faults.kind.service.KilledAt;
import vn.memberdev.acceptance.faults.kind.service.KilledServices;
import vn.memberdev.acceptance.faults.kind.service.Sabotage;
import vn.memberdev.acceptance.faults.kind.service.SigningKeyChanged;
import vn.memberdev.acceptance.faults.kind.service.SlowBodies;
import vn.memberdev.acceptance.faults.kind.service.TooMuchLoad;
import vn.memberdev.acceptance.faults.kind.topic.BrokerFrozen;
import vn.memberdev.acceptance.faults.kind.topic.BrokerKilled;
import vn.memberdev.acceptance.faults.kind.topic.OffsetsSetBack;
import vn.memberdev.acceptance.faults.kind.topic.Poison;
import vn.memberdev.acceptance.faults.kind.topic.RebalanceStorm;
import vn.memberdev.acceptance.faults.kind.topic.TopicMadeAgain;
import vn.memberdev.acceptance.faults.kind.topic.TopicMissing;
import vn.memberdev.acceptance.faults.kind.topic.TopicsAgain;
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
            new TopicMadeAgain(),
            Poison.broken(),
            Poison.withoutValues(),
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
