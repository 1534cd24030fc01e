package vn.memberdev.acceptance.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Random;
import vn.memberdev.acceptance.faults.cluster.Cluster;
import vn.memberdev.acceptance.faults.load.Load;
import vn.memberdev.acceptance.faults.load.RoundRobin;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.process.Pause;

/**
 * What a fault is carried out on.
 *
 * @param cluster the processes
 * @param services a way to call them beside the load
 * @param load clients that go on writing
 * @param lengths how long things last
 * @param random chance that is the same for the same seed
 */
public record Bench(Cluster cluster, RoundRobin services, Load load, Lengths lengths, Random random) {

    /** Leaves things as they are for that long, while the load goes on. */
    public void hold(Duration time) {
        Pause.of(time);
    }

    /** Runs a statement as the superuser in the database of a service. */
    public void sql(Part service, String statement) {
        try (Connection connection = cluster.postgres().connect(service);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new SuiteException(service.label() + ": " + e.getMessage(), e);
        }
    }
}
