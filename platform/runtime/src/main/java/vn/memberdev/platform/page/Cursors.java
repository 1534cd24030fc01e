package vn.memberdev.platform.page;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.memberdev.platform.form.Forms;
import vn.memberdev.platform.form.UnfitValue;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/**
 * Opaque, signed cursors of keyset pages. A cursor holds the key of the last item that was given out; the signature
 * keeps callers from building cursors of their own, and from using one for another list or other filters.
 */
@ApplicationScoped
public class Cursors {

    private static final int SIGNATURE = 12;
    private static final Set<String> PAGE = Set.of("cursor", "limit");

    private final SecretKeySpec secret;
    private final Instance<UriInfo> uriInfo;

    Cursors(@ConfigProperty(name = "memberdev.cursor-secret") Optional<String> configured, Instance<UriInfo> uriInfo) {
        this.secret = new SecretKeySpec(
                configured.map(s -> s.getBytes(StandardCharsets.UTF_8)).orElseGet(Cursors::random), "HmacSHA256");
        this.uriInfo = uriInfo;
    }

    /**
     * Cuts a page out of rows that were read with one row more than the page holds.
     *
     * @param rows up to {@code request.limit() + 1} rows in the order of the key
     * @param key the key of a row, as text
     */
    public <T> Page<T> page(PageRequest request, List<T> rows, Function<T, String> key) {
        if (rows.size() <= request.limit()) {
            return new Page<>(List.copyOf(rows), null, null);
        }
        List<T> items = List.copyOf(rows.subList(0, request.limit()));
        String cursor = encode(key.apply(items.get(items.size() - 1)), question(request));
        return new Page<>(items, cursor, new Page.Links(nextLink(cursor)));
    }

    /** The key after which the page starts, or none for the first page. Throws 400 {@code invalid-cursor}. */
    public Optional<String> after(PageRequest request) {
        return Optional.ofNullable(request.cursor()).map(cursor -> decode(cursor, question(request)));
    }

    /** As {@link #after}, for lists whose key is an id; the smallest id for the first page. */
    public UUID afterId(PageRequest request) {
        return after(request).map(this::asId).orElse(new UUID(0, 0));
    }

    String encode(String key, String question) {
        byte[] text = key.getBytes(StandardCharsets.UTF_8);
        byte[] signed = Arrays.copyOf(sign(text, question), SIGNATURE + text.length);
        System.arraycopy(text, 0, signed, SIGNATURE, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    String decode(String cursor, String question) {
        try {
            byte[] signed = Base64.getUrlDecoder().decode(cursor);
            if (signed.length > SIGNATURE) {
                byte[] text = Arrays.copyOfRange(signed, SIGNATURE, signed.length);
                if (MessageDigest.isEqual(
                        Arrays.copyOf(signed, SIGNATURE), Arrays.copyOf(sign(text, question), SIGNATURE))) {
                    return new String(text, StandardCharsets.UTF_8);
                }
            }
        } catch (IllegalArgumentException notBase64) {
            Log.debug("cursor is not base64url");
        }
        throw invalid();
    }

    private UUID asId(String key) {
        try {
            return Forms.ID.read(key);
        } catch (UnfitValue noId) {
            throw invalid();
        }
    }

    private String nextLink(String cursor) {
        UriInfo uri = uriInfo.get();
        return UriBuilder.fromUri(uri.getRequestUri())
                .replaceQueryParam("cursor", cursor)
                .build()
                .toString();
    }

    /** The address without what says which page: with other filters a cursor would lead to a place that no page has. */
    private String question(PageRequest request) {
        UriInfo uri = uriInfo.get();
        String filters = request.question() != null
                ? request.question()
                : uri.getQueryParameters().entrySet().stream()
                        .filter(parameter -> !PAGE.contains(parameter.getKey()))
                        .sorted(Map.Entry.comparingByKey())
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining("&"));
        return uri.getPath() + "?" + filters;
    }

    private byte[] sign(byte[] text, String question) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            mac.update(question.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random() {
        Log.info("memberdev.cursor-secret is not set: cursors end with this process and hold on this replica only");
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static ProblemException invalid() {
        return new ProblemException(PlatformProblem.INVALID_CURSOR);
    }
}
