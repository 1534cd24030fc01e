package vn.memberdev.platform.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.memberdev.platform.embedded.EmbeddedBroker;
import vn.memberdev.platform.embedded.EmbeddedPostgres;
import vn.memberdev.platform.embedded.QuietLogging;
import vn.memberdev.platform.embedded.TokenIssuer;

/** The JVM behind {@link TestInfrastructure}: runs until the build that owns it ends, then removes what it wrote. */
final class InfrastructureProcess {

    private InfrastructureProcess() {}

    static Process launch(ProcessHandle owner, Path home) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(InfrastructureProcess.class.getName(), Long.toString(owner.pid()), home.toString()));
        return new ProcessBuilder(command)
                .redirectError(home.resolve("log").toFile())
                .start();
    }

    /** @param args the process that owns this one, and the directory to use */
    public static void main(String[] args) throws Exception {
        QuietLogging.configure();
        var asked = new CompletableFuture<Void>();
        var cleaned = new CompletableFuture<Void>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.complete(null);
            cleaned.join();
        }));
        var ended = CompletableFuture.anyOf(asked, endOf(Long.parseLong(args[0])));
        Path home = Path.of(args[1]);
        try {
            serveUntil(ended, home);
            delete(home);
        } finally {
            cleaned.complete(null);
        }
        System.exit(0);
    }

    private static CompletableFuture<?> endOf(long pid) {
        return ProcessHandle.of(pid)
                .map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    private static void serveUntil(CompletableFuture<?> ended, Path home) throws IOException {
        try (var postgres = EmbeddedPostgres.start(null, 0);
                var broker = EmbeddedBroker.start(home.resolve("broker"), 0);
                var issuer = TokenIssuer.start(0, home.resolve("issuer-key.json"))) {
            new TestInfrastructure(
                            postgres.jdbcUrl("postgres"),
                            postgres.password(),
                            broker.bootstrapServers(),
                            issuer.url(),
                            home.resolve("issuer-key.json"),
                            ProcessHandle.current().pid())
                    .write(home);
            System.out.println("ready");
            ended.join();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
