package vn.memberdev.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Gives a service under test what it has in production: a database of its own, the suite's topics under a prefix of its
 * own, an issuer of tokens, and keys for sealed fields.
 *
 * <p>Use once per service: {@code @WithTestResource(value = SuiteTestResource.class, scope = TestResourceScope.GLOBAL)}.
 * The init argument {@code topics} names further topics, separated by commas.
 */
public class SuiteTestResource implements QuarkusTestResourceLifecycleManager {

    /** The topics of the suite, without prefix. */
    public static final List<String> TOPICS = List.of(
            "memberdev.organisations",
            "memberdev.candidates",
            "memberdev.nominations",
            "memberdev.emulation-movements",
            "memberdev.awareness-classes",
            "memberdev.source-reviews",
            "memberdev.admission-plans",
            "memberdev.members",
            "memberdev.targets",
            "memberdev.ratings",
            "memberdev.residence",
            "memberdev.comparison-requests",
            "memberdev.comparison-answers");

    private static final int PARTITIONS = 4;

    private List<String> further = List.of();

    @Override
    public void init(Map<String, String> initArgs) {
        further = Texts.list(initArgs.getOrDefault("topics", ""));
    }

    @Override
    public Map<String, String> start() {
        var infrastructure = TestInfrastructure.join();
        String name = "test_" + UUID.randomUUID().toString().substring(0, 8);
        String prefix = name + ".";
        var topics = new ArrayList<>(TOPICS);
        topics.addAll(further);
        infrastructure.createTopics(topics.stream().map(prefix::concat).toList(), PARTITIONS);

        var config = new HashMap<String, String>();
        config.put("quarkus.datasource.jdbc.url", infrastructure.createDatabase(name));
        config.put("quarkus.datasource.username", name);
        config.put("quarkus.datasource.password", name);
        config.put("kafka.bootstrap.servers", infrastructure.bootstrapServers());
        config.put("quarkus.oidc.auth-server-url", infrastructure.issuerUrl());
        config.put("memberdev.topic-prefix", prefix);
        config.put("quarkus.http.test-port", "0");
        config.put("quarkus.http.test-timeout", Patience.LIMIT.toString());
        config.put("quarkus.management.test-port", "0");
        config.putAll(TestKeys.make());
        config.put(TestConfig.ADMIN_PASSWORD, infrastructure.adminPassword());
        config.put(TestConfig.KEY_FILE, infrastructure.keyFile().toString());
        return config;
    }

    @Override
    public void stop() {
        // The database and the topics go with the infrastructure; a service that is still stopping may need them.
    }
}
