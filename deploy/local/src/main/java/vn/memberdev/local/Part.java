package vn.memberdev.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the suite is made of, in the order in which it is started. */
public enum Part {
    POSTGRES("postgres", 54329),
    BROKER("broker", 29092),
    ISSUER("issuer", 8085),
    CANDIDATES("candidates-service", 8081),
    ADMISSIONS("admissions-service", 8082),
    EVALUATION("evaluation-service", 8083),
    REPORTING("reporting-service", 8084);

    private final String label;
    private final int defaultPort;

    Part(String label, int defaultPort) {
        this.label = label;
        this.defaultPort = defaultPort;
    }

    /** The four services. */
    public static List<Part> services() {
        return List.of(CANDIDATES, ADMISSIONS, EVALUATION, REPORTING);
    }

    /**
     * The part of that name; a service may be named without "-service".
     *
     * @throws SuiteException if there is no such part
     */
    public static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.label.equals(name) || part.label.equals(name + "-service"))
                .findFirst()
                .orElseThrow(() -> new SuiteException("There is no part \"" + name + "\"; the parts are "
                        + String.join(
                                ", ", Arrays.stream(values()).map(Part::label).toList()) + "."));
    }

    /** The name that people see; for a service also the name of its folder. */
    public String label() {
        return label;
    }

    public int defaultPort() {
        return defaultPort;
    }

    /** The environment variable that sets this part's port. */
    public String portVariable() {
        return "MEMBERDEV_PORT_" + name().toUpperCase(Locale.ROOT);
    }

    /** The port of a service that answers health and metrics. */
    public int defaultManagementPort() {
        return defaultPort + 1_000;
    }

    /** The environment variable that sets that port. */
    public String managementPortVariable() {
        return portVariable() + "_MANAGEMENT";
    }

    public boolean isService() {
        return services().contains(this);
    }

    /** The database of a service, which is also the role that owns it. */
    public String database() {
        return label.replace("-service", "");
    }
}
