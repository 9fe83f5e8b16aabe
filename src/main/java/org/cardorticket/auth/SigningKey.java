package org.cardorticket.auth;

import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;

/// A key of the ticket office with its id and the one algorithm that it is for.
sealed interface SigningKey {

    /// The value of the `kid` header.
    String id();

    /// What it signs with, and the only thing it verifies.
    Algorithm algorithm();

    /// Whether `signature` is this key's over `signed`; a secret is compared in constant time.
    boolean fits(byte[] signed, byte[] signature);

    /// Signs what `builder` holds.
    String sign(JwtBuilder builder);

    /// One secret for both directions.
    record Shared(String id, SecretKey secret) implements SigningKey {
        @Override
        public Algorithm algorithm() {
            return Algorithm.HS256;
        }

        @Override
        public String sign(JwtBuilder builder) {
            return builder.signWith(secret, Jwts.SIG.HS256).compact();
        }

        @Override
        public boolean fits(byte[] signed, byte[] signature) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(secret);
                return MessageDigest.isEqual(mac.doFinal(signed), signature);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform has HmacSHA256", e);
            }
        }
    }

    /// A private half that signs, a public half that verifies.
    record Pair(String id, Algorithm algorithm, PrivateKey secret, PublicKey open)
            implements SigningKey {
        @Override
        public String sign(JwtBuilder builder) {
            return algorithm == Algorithm.RS256
                    ? builder.signWith(secret, Jwts.SIG.RS256).compact()
                    : builder.signWith(secret, Jwts.SIG.EdDSA).compact();
        }

        @Override
        public boolean fits(byte[] signed, byte[] signature) {
            String name = algorithm == Algorithm.RS256 ? "SHA256withRSA" : "Ed25519";
            try {
                Signature check = Signature.getInstance(name);
                check.initVerify(open);
                check.update(signed);
                return check.verify(signature);
            } catch (SignatureException _) {
                // A signature of the wrong length, or one that no key makes.
                return false;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform has " + name, e);
            }
        }
    }

    /// A new key for `algorithm`.
    static SigningKey create(Algorithm algorithm, Ids ids) {
        String id = ids.next().substring(0, 8);
        return switch (algorithm) {
            case HS256 -> {
                SecretKey secret = new SecretKeySpec(ids.secret(), "HmacSHA256");
                yield new Shared(id, secret);
            }
            case EDDSA -> pair(id, algorithm, "Ed25519", 255);
            case RS256 -> pair(id, algorithm, "RSA", 2048);
        };
    }

    /// Whether `token`, in canonical form, was signed with this key; its `alg` must be known to be
    /// this key's. What the token says has been read before, and is not read a second time: the
    /// signature is over its text (RFC 7515 §5.2).
    default Outcome verify(String token) {
        int dot = token.lastIndexOf('.');
        byte[] signed = token.substring(0, dot).getBytes(StandardCharsets.US_ASCII);
        byte[] signature = Base64.getUrlDecoder().decode(token.substring(dot + 1));
        if (signature.length == 0) {
            return new Outcome.Failed(Reason.MALFORMED);
        }
        return fits(signed, signature)
                ? new Outcome.Passed(algorithm().header())
                : new Outcome.Failed(Reason.BAD_SIGNATURE);
    }

    private static SigningKey pair(String id, Algorithm algorithm, String family, int size) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(family);
            // Never a seeded generator: a test that wants equal ids does not need equal key pairs.
            generator.initialize(size, new SecureRandom());
            KeyPair keys = generator.generateKeyPair();
            return new Pair(id, algorithm, keys.getPrivate(), keys.getPublic());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + family, e);
        }
    }
}
