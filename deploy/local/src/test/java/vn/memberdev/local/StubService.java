package vn.memberdev.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Stands where a packaged service stands: takes the same environment, says that it is ready, does nothing else. */
public final class StubService {

    private StubService() {}

    public static void main(String[] args) throws IOException {
        if (Files.exists(Path.of("broken-" + System.getenv("QUARKUS_DATASOURCE_USERNAME")))) {
            System.out.println("the schema does not fit");
            System.exit(1);
        }
        int port = Integer.parseInt(System.getenv("QUARKUS_MANAGEMENT_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    /** A repository in which every service is packaged as this stub. */
    static void packageAll(Path repository) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StubService.class.getName());
        String entry = StubService.class.getName().replace('.', '/') + ".class";
        for (Part service : Part.services()) {
            Path jar = repository.resolve(service.label()).resolve("target/quarkus-app/quarkus-run.jar");
            Files.createDirectories(jar.getParent());
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                    var source = StubService.class.getClassLoader().getResourceAsStream(entry)) {
                out.putNextEntry(new JarEntry(entry));
                source.transferTo(out);
                out.closeEntry();
            }
        }
    }
}
