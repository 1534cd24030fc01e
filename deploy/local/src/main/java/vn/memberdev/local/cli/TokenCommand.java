package vn.memberdev.local.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteConfig;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.Tokens;
import vn.memberdev.local.demo.feed.DemoState;

/** Prints a bearer token, and nothing else, so that it can stand in a command line. */
final class TokenCommand {

    /** Where in the demonstration each role stands unless an organisation is named. */
    private static final Map<String, String> PLACES =
            Map.of("committee-officer", "bloc", "base-officer", "base-05", "cell-officer", "base-05-1");

    private final SuiteConfig config;
    private final PrintStream out;

    TokenCommand(SuiteConfig config, PrintStream out) {
        this.config = new RunFiles(config).settled(config);
        this.out = out;
    }

    int run(List<String> words) {
        if (words.isEmpty() || words.size() > 2) {
            throw new SuiteException("usage: token ROLE [ORGANISATION]   (an id, or a key of the demonstration such as"
                    + " province, bloc, base-05, base-05-1)");
        }
        Tokens tokens = Tokens.of(config);
        String role = words.get(0);
        String place = words.size() == 2 ? words.get(1) : PLACES.getOrDefault(role, "province");
        out.println(tokens.token(role, organisation(tokens, place, words.size() == 2)));
        return 0;
    }

    private UUID organisation(Tokens tokens, String place, boolean named) {
        if (config.external().provides(Part.ISSUER) || place.equals("province")) {
            // The token of a real provider says itself where it holds.
            return tokens.province();
        }
        Map<String, UUID> known =
                DemoState.read(config.data()).map(DemoState::organisations).orElse(Map.of());
        if (known.containsKey(place)) {
            return known.get(place);
        }
        if (!named) {
            throw new SuiteException("The demonstration is not loaded: name the id of an organisation.");
        }
        try {
            return UUID.fromString(place);
        } catch (IllegalArgumentException e) {
            throw new SuiteException(
                    place + " is neither the id of an organisation nor a key of the demonstration.", e);
        }
    }
}
