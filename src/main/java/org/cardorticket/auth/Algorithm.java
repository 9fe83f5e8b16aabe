package org.cardorticket.auth;

/// How tickets are signed (RFC 7518 §3.1, RFC 8037 §3.1). A key is made for exactly one of these.
public enum Algorithm {
    /// HMAC with SHA-256: one secret signs and verifies.
    HS256("HS256"),
    /// Ed25519: whoever verifies cannot sign.
    EDDSA("EdDSA"),
    /// RSASSA-PKCS1-v1_5 with SHA-256 and 2,048 bits: the same, older and larger.
    RS256("RS256");

    private final String header;

    Algorithm(String header) {
        this.header = header;
    }

    /// The value of the `alg` header.
    public String header() {
        return header;
    }
}
