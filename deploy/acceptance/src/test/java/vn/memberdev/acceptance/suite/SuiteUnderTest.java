package vn.memberdev.acceptance.suite;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.local.Endpoints;
import vn.memberdev.local.LocalSuite;
import vn.memberdev.local.Part;
import vn.memberdev.local.Progress;
import vn.memberdev.local.SuiteConfig;
import vn.memberdev.local.Tokens;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.demo.feed.Aggregation;
import vn.memberdev.local.demo.feed.DemoLoad;
import vn.memberdev.platform.embedded.QuietLogging;

/**
 * The packaged services as processes, on free ports and a fresh data directory under target, with the demonstration
 * loaded. Tests that write do so in organisations of their own beside it.
 */
public final class SuiteUnderTest implements AutoCloseable {

    private final LocalSuite suite;
    private final Map<String, UUID> demonstration;

    private SuiteUnderTest(LocalSuite suite, Map<String, UUID> demonstration) {
        this.suite = suite;
        this.demonstration = demonstration;
    }

    static SuiteUnderTest start() {
        QuietLogging.configure();
        Path repository = Path.of(System.getProperty("memberdev.repository"))
                .toAbsolutePath()
                .normalize();
        Path data = Path.of(System.getProperty("memberdev.acceptance.data"))
                .toAbsolutePath()
                .normalize();
        FreshDirectory.make(data);
        Progress progress = System.out::println;
        LocalSuite suite = LocalSuite.start(SuiteConfig.isolated(repository, data), progress);
        try {
            Endpoints endpoints = Endpoints.of(suite.config());
            Map<String, UUID> demonstration = DemoLoad.run(endpoints, UUID.randomUUID(), progress);
            new Aggregation(new Api(endpoints)).await();
            progress.say("demonstration loaded and aggregated");
            return new SuiteUnderTest(suite, demonstration);
        } catch (RuntimeException e) {
            suite.stop();
            throw e;
        }
    }

    /** The processes, for tests that end or start them. */
    public LocalSuite processes() {
        return suite;
    }

    /** Addresses and tokens, for the library that writes demonstrations. */
    public Endpoints endpoints() {
        return Endpoints.of(suite.config());
    }

    /** The root of the fictional province. */
    public UUID province() {
        return Tokens.PROVINCE;
    }

    /** An organisation of the demonstration, by its key in the plan. */
    public UUID demonstrated(String key) {
        return demonstration.get(key);
    }

    /** Somebody with a role in the whole province. */
    public Caller as(String role) {
        return as(role, province());
    }

    /** Somebody with a role in the subtree of an organisation. */
    public Caller as(String role, UUID organisation) {
        return new Caller(this::url, suite.token(role, organisation));
    }

    /** Somebody without a token. */
    public Caller asNobody() {
        return new Caller(this::url, null);
    }

    /** What the reporting service computes. */
    public Figures figures() {
        return new Figures(as("province-officer"));
    }

    /** What officers of the province do. */
    public Officers officers() {
        return new Officers(as("province-officer"));
    }

    /** How far the services are with their events. */
    public Flow flow() {
        return new Flow(as("operator"), as("province-officer"));
    }

    /** Health and metrics have a port of their own. */
    private URI url(Part service, String path) {
        boolean management = path.startsWith("/q/health") || path.startsWith("/q/metrics");
        return (management ? suite.managementUrl(service) : suite.url(service)).resolve(path);
    }

    @Override
    public void close() {
        suite.stop();
    }
}
