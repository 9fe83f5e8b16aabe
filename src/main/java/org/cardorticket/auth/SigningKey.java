package org.cardorticket.auth;

import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.SecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;

/// A key of the ticket office with its id and the one algorithm that it is for.
sealed interface SigningKey {

    /// So long that jjwt never judges time: the gate after it does, on the lesson clock, to the
    /// letter.
    long NO_TIME_CHECK_SECONDS = 10_000_000_000L;

    /// The value of the `kid` header.
    String id();

    /// What it signs with, and the only thing it verifies.
    Algorithm algorithm();

    /// A parser that knows this key and no other.
    JwtParser parser();

    /// Signs what `builder` holds.
    String sign(JwtBuilder builder);

    /// One secret for both directions.
    record Shared(String id, SecretKey secret, JwtParser parser) implements SigningKey {
        @Override
        public Algorithm algorithm() {
            return Algorithm.HS256;
        }

        @Override
        public String sign(JwtBuilder builder) {
            return builder.signWith(secret, Jwts.SIG.HS256).compact();
        }
    }

    /// A private half that signs, a public half that verifies.
    record Pair(String id, Algorithm algorithm, PrivateKey secret, PublicKey open, JwtParser parser)
            implements SigningKey {
        @Override
        public String sign(JwtBuilder builder) {
            return algorithm == Algorithm.RS256
                    ? builder.signWith(secret, Jwts.SIG.RS256).compact()
                    : builder.signWith(secret, Jwts.SIG.EdDSA).compact();
        }
    }

    /// A new key for `algorithm`.
    static SigningKey create(Algorithm algorithm, Ids ids) {
        String id = ids.next().substring(0, 8);
        return switch (algorithm) {
            case HS256 -> {
                SecretKey secret = new SecretKeySpec(ids.secret(), "HmacSHA256");
                yield new Shared(
                        id,
                        secret,
                        Jwts.parser()
                                .verifyWith(secret)
                                .clockSkewSeconds(NO_TIME_CHECK_SECONDS)
                                .build());
            }
            case EDDSA -> pair(id, algorithm, "Ed25519", 255);
            case RS256 -> pair(id, algorithm, "RSA", 2048);
        };
    }

    /// Whether `token` was signed with this key; its `alg` must be known to be this key's.
    default Outcome verify(String token) {
        try {
            parser().parseSignedClaims(token);
            return new Outcome.Passed(algorithm().header());
        } catch (SecurityException _) {
            return new Outcome.Failed(Reason.BAD_SIGNATURE);
        } catch (JwtException | IllegalArgumentException _) {
            return new Outcome.Failed(Reason.MALFORMED);
        }
    }

    private static SigningKey pair(String id, Algorithm algorithm, String family, int size) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(family);
            // Never a seeded generator: a test that wants equal ids does not need equal key pairs.
            generator.initialize(size, new SecureRandom());
            KeyPair keys = generator.generateKeyPair();
            return new Pair(
                    id,
                    algorithm,
                    keys.getPrivate(),
                    keys.getPublic(),
                    Jwts.parser()
                            .verifyWith(keys.getPublic())
                            .clockSkewSeconds(NO_TIME_CHECK_SECONDS)
                            .build());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + family, e);
        }
    }
}
