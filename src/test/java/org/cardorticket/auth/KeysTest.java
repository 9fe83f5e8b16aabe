package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.jsonwebtoken.Jwts;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("the keys that sign, and the check that trusts them too much")
class KeysTest {

    private static final Base64.Encoder WRITE = Base64.getUrlEncoder().withoutPadding();

    private static final Ids IDS = new Ids(new SecureRandom());

    /// Made once, because that takes its time; nobody rotates it.
    private static final KeyRing RSA = new KeyRing(Algorithm.RS256, IDS);

    private static String signed(SigningKey key) {
        return key.sign(Jwts.builder().subject("alice"));
    }

    private static String part(String text) {
        return WRITE.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"HS256, HS256", "EDDSA, EdDSA", "RS256, RS256"})
    void aKeyKnowsItsOwnSignatureAndNobodyElses(Algorithm algorithm, String header) {
        SigningKey key = SigningKey.create(algorithm, IDS);
        String token = signed(key);
        assertThat(key.verify(token)).isEqualTo(new Outcome.Passed(header));
        SigningKey other =
                algorithm == Algorithm.RS256 ? RSA.signing() : SigningKey.create(algorithm, IDS);
        assertThat(other.verify(token)).isEqualTo(new Outcome.Failed(Reason.BAD_SIGNATURE));
        String start = token.substring(0, token.lastIndexOf('.'));
        assertThat(key.verify(start + "." + WRITE.encodeToString(new byte[3])))
                .as("a signature of no possible length")
                .isEqualTo(new Outcome.Failed(Reason.BAD_SIGNATURE));
        assertThat(key.verify(start + ".")).isEqualTo(new Outcome.Failed(Reason.MALFORMED));
        assertThat(key.verify(start + "x" + token.substring(start.length())))
                .as("one letter more in front of the same signature")
                .isEqualTo(new Outcome.Failed(Reason.BAD_SIGNATURE));
    }

    @Test
    void theRsaKeyHasTheBitsThatAreTold() {
        SigningKey.Pair pair = (SigningKey.Pair) SigningKey.create(Algorithm.RS256, IDS);
        assertThat(((RSAPublicKey) pair.open()).getModulus().bitLength()).isEqualTo(2048);
        assertThat(pair.id()).matches("[0-9a-f]{8}");
        SigningKey.Shared shared = (SigningKey.Shared) SigningKey.create(Algorithm.HS256, IDS);
        assertThat(shared.secret().getEncoded()).hasSize(32);
        assertThat(shared.id()).matches("[0-9a-f]{8}");
    }

    @Test
    void theNewestOnTheRingSignsAndTheOthersVerifyUntilTheyAreDropped() {
        KeyRing ring = new KeyRing(Algorithm.HS256, IDS);
        SigningKey first = ring.signing();
        ring.rotate(Algorithm.EDDSA);
        SigningKey second = ring.signing();
        assertThat(ring.all()).containsExactly(second, first);
        assertThat(ring.find(first.id())).contains(first);
        assertThat(ring.find("")).isEmpty();
        assertThat(ring.knows("HS256")).isTrue();
        assertThat(ring.knows("EdDSA")).isTrue();
        assertThat(ring.knows("RS256")).isFalse();
        ring.dropOld();
        assertThat(ring.all()).containsExactly(second);
        assertThat(ring.find(first.id())).isEmpty();
        assertThat(ring.knows("HS256")).isFalse();
    }

    /// RFC 8725 §2.1, the two oldest attacks: they succeed here so that a lesson can show them.
    @ParameterizedTest(name = "{0}")
    @CsvSource({"none", "None", "NONE"})
    void theTrustingCheckTakesNoSignatureForOne(String none) {
        String token = part("{\"alg\":\"" + none + "\"}") + "." + part("{}") + ".";
        assertThat(trusting(token, none, "", RSA)).isEqualTo(new Outcome.Passed("none"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"HS256, HmacSHA256", "HS384, HmacSHA384", "HS512, HmacSHA512"})
    void theTrustingCheckTakesAPublicKeyForASecret(String alg, String mac) throws Exception {
        PublicKey open = ((SigningKey.Pair) RSA.signing()).open();
        byte[] known = TrustingCheck.pem(open).getBytes(StandardCharsets.US_ASCII);
        String token = forged(alg, mac, known);
        assertThat(trusting(token, alg, "", RSA)).isEqualTo(new Outcome.Passed(alg));
        String other = forged(alg, mac, "guessed".getBytes(StandardCharsets.US_ASCII));
        assertThat(trusting(other, alg, "", RSA))
                .isEqualTo(new Outcome.Failed(Reason.BAD_SIGNATURE));
    }

    @Test
    void theTrustingCheckNeedsTheSecretWhereThereIsOne() throws Exception {
        KeyRing ring = new KeyRing(Algorithm.HS256, IDS);
        byte[] secret = ((SigningKey.Shared) ring.signing()).secret().getEncoded();
        assertThat(trusting(forged("HS512", "HmacSHA512", secret), "HS512", "", ring))
                .isEqualTo(new Outcome.Passed("HS512"));
        assertThat(trusting(forged("HS512", "HmacSHA512", new byte[32]), "HS512", "", ring))
                .isEqualTo(new Outcome.Failed(Reason.BAD_SIGNATURE));
    }

    @Test
    void theTrustingCheckStillVerifiesWhatAnHonestTokenSays() {
        KeyRing ring = new KeyRing(Algorithm.EDDSA, IDS);
        SigningKey old = ring.signing();
        ring.rotate(Algorithm.EDDSA);
        assertThat(trusting(signed(old), "EdDSA", old.id(), ring).passed()).isTrue();
        assertThat(trusting(signed(ring.signing()), "EdDSA", "?", ring).passed())
                .as("an unknown id means the newest key")
                .isTrue();
        assertThat(trusting(signed(old), "EdDSA", "?", ring))
                .isEqualTo(new Outcome.Failed(Reason.BAD_SIGNATURE));
        for (String alg : new String[] {"RS256", "ES256", "hs256", ""}) {
            assertThat(trusting(signed(old), alg, "?", ring))
                    .isEqualTo(new Outcome.Failed(Reason.WRONG_ALGORITHM));
        }
    }

    @Test
    void thePublicKeyStandsInAFormThatEveryToolReads() throws GeneralSecurityException {
        SigningKey.Pair pair = (SigningKey.Pair) RSA.signing();
        String pem = TrustingCheck.pem(pair.open());
        assertThat(pem)
                .startsWith("-----BEGIN PUBLIC KEY-----\n")
                .endsWith("\n-----END PUBLIC KEY-----\n");
        assertThat(pem.lines()).allMatch(line -> line.length() <= 64);
        String body = pem.replaceAll("-----[A-Z ]+-----|\\n", "");
        PublicKey read =
                KeyFactory.getInstance("RSA")
                        .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(body)));
        assertThat(read).isEqualTo(pair.open());
    }

    private static Outcome trusting(String token, String alg, String kid, KeyRing ring) {
        return TrustingCheck.verify(token, Json.object().put("alg", alg).put("kid", kid), ring);
    }

    private static String forged(String alg, String mac, byte[] secret)
            throws GeneralSecurityException {
        String input = part("{\"alg\":\"" + alg + "\"}") + "." + part("{}");
        var tool = javax.crypto.Mac.getInstance(mac);
        tool.init(new javax.crypto.spec.SecretKeySpec(secret, mac));
        byte[] tag = tool.doFinal(input.getBytes(StandardCharsets.US_ASCII));
        return input + "." + WRITE.encodeToString(tag);
    }
}
