package vn.memberdev.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Signs access tokens (RS256) with the claims the services read: {@code sub}, {@code upn}, {@code groups} = roles,
 * {@code organisation} = the organisation whose subtree the caller may touch, {@code aud} = {@value #AUDIENCE}.
 *
 * <p>Two signers with the same key file and issuer make tokens that the same services accept, in whatever process.
 */
public final class TokenSigner {

    /** The audience that the services of the suite accept. */
    public static final String AUDIENCE = "memberdev";

    private final RsaJsonWebKey key;
    private final String issuer;

    private TokenSigner(RsaJsonWebKey key, String issuer) {
        this.key = key;
        this.issuer = issuer;
    }

    /**
     * A signer with the key in the file; the file is made, readable by its owner only, if it is missing.
     *
     * @param keyFile where the key is kept, or null for a key that lives as long as this object
     * @param issuer the {@code iss} claim: the address of the token issuer
     */
    public static TokenSigner open(Path keyFile, String issuer) throws IOException {
        try {
            if (keyFile == null) {
                return new TokenSigner(newKey(), issuer);
            }
            if (Files.notExists(keyFile)) {
                OwnerOnly.write(keyFile, newKey().toJson(OutputControlLevel.INCLUDE_PRIVATE));
            }
            var key = (RsaJsonWebKey) RsaJsonWebKey.Factory.newPublicJwk(Files.readString(keyFile));
            return new TokenSigner(key, issuer);
        } catch (JoseException e) {
            throw new IOException("no signing key can be read from or made in " + keyFile, e);
        }
    }

    /** A token as it stands after {@code Authorization: Bearer}. */
    public String token(String subject, Set<String> roles, UUID organisation, Duration validFor) {
        var now = NumericDate.now();
        var end = NumericDate.fromSeconds(now.getValue() + validFor.toSeconds());
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setSubject(subject);
        claims.setAudience(AUDIENCE);
        claims.setIssuedAt(now);
        claims.setExpirationTime(end);
        claims.setGeneratedJwtId();
        claims.setStringClaim("upn", subject);
        claims.setStringListClaim("groups", List.copyOf(roles));
        if (organisation != null) {
            claims.setStringClaim("organisation", organisation.toString());
        }
        return sign(claims);
    }

    String publicKeys() {
        return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    private String sign(JwtClaims claims) {
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader("typ", "JWT");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("the token cannot be signed", e);
        }
    }

    private static RsaJsonWebKey newKey() throws JoseException {
        var key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(UUID.randomUUID().toString());
        key.setUse("sig");
        key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        return key;
    }
}
