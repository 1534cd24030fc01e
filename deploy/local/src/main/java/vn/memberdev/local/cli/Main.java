package vn.memberdev.local.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.memberdev.local.SuiteConfig;
import vn.memberdev.local.SuiteException;
import vn.memberdev.platform.embedded.QuietLogging;

/** Entry point of the scripts: {@code up}, {@code down}, {@code reset}, {@code status}, {@code token},
 * {@code reorganise}. */
public final class Main {

    static final String REPOSITORY = "memberdev.repository";
    private static final String TOKEN = "token";

    private Main() {}

    /** Runs one command; exit code 0 if it did what was asked, 1 if not, 2 if it was not understood. */
    public static void main(String[] args) {
        if (!List.of(args).contains(TOKEN)) {
            // Setting up the log takes longer than making a token, which logs nothing.
            QuietLogging.configure();
        }
        // Names are Vietnamese whatever the terminal's locale says.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        try {
            System.exit(run(args, out));
        } catch (SuiteException e) {
            err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(String[] args, PrintStream out) {
        SuiteConfig config = SuiteConfig.fromEnvironment(Path.of(System.getProperty(REPOSITORY, ".")), System.getenv());
        List<String> words = Arrays.asList(args);
        return switch (words.isEmpty() ? "" : words.get(0)) {
            case "up" -> new UpCommand(config, out).run();
            case "down" -> new DownCommand(config, out).run();
            case "reset" -> new ResetCommand(config, out).run();
            case "status" -> new StatusCommand(config, out).run();
            case TOKEN -> new TokenCommand(config, out).run(words.subList(1, words.size()));
            case "reorganise" -> new ReorganiseCommand(config, out).run();
            case "supervise" -> new Supervisor(config).run();
            default -> {
                out.println("commands: up, down, reset, status, token ROLE [ORGANISATION], reorganise, logs [PART]");
                yield 2;
            }
        };
    }

    /** The command line that runs this program, for the supervisor. */
    static List<String> command(Path repository, String command) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-D" + REPOSITORY + "=" + repository,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                command);
    }
}
