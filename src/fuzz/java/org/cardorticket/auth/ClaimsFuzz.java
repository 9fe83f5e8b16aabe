package org.cardorticket.auth;

import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.wire.Request;

/// Headers and claims of any kind, signed with the server's own key, so that what lies behind the
/// signature is reached: whatever is let in there says so in another library's reading too, and
/// once it is ended it stays outside.
///
/// A line of header, and the claims.
public final class ClaimsFuzz {

    private static final Counter COUNTER = new Counter();
    private static final SigningKey.Shared KEY =
            (SigningKey.Shared) COUNTER.lasting.keys().signing();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private ClaimsFuzz() {}

    static List<byte[]> seeds() {
        return COUNTER.issued().stream()
                .filter(each -> !each.scheme().isCard())
                .map(each -> each.text().split("\\."))
                .map(parts -> decoded(parts[0]) + "\n" + decoded(parts[1]))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    public static void fuzzerInitialize() throws Exception {
        // What is slow only the first time must not look like an input that is slow.
        for (byte[] seed : seeds()) {
            fuzzerTestOneInput(seed);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        int end = 0;
        while (end < input.length && input[end] != '\n') {
            end++;
        }
        byte[] claims = Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length);
        String signed =
                BASE64.encodeToString(Arrays.copyOf(input, end))
                        + "."
                        + BASE64.encodeToString(claims);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(KEY.secret());
        byte[] signature = mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
        String token = signed + "." + BASE64.encodeToString(signature);
        Auth auth = COUNTER.fresh();
        for (Scheme scheme : Scheme.values()) {
            if (!scheme.isCard()) {
                present(auth, scheme, token, claims);
            }
        }
    }

    private static void present(Auth auth, Scheme scheme, String token, byte[] claims)
            throws ParseException {
        ExchangeLog log = ExchangeLog.silent();
        Request request =
                Request.of("GET", scheme.path("/me"))
                        .with(
                                scheme.inCookie() ? "Cookie" : "Authorization",
                                Counter.header(scheme) + token);
        Attempt attempt = new Attempt(request, auth.room().recorded(log));
        AuthScheme gates = auth.scheme(scheme);
        Optional<Reason> refused = Check.run(gates.checks(log), attempt, log);
        if (refused.isPresent()) {
            return;
        }
        agree(scheme, new String(claims, StandardCharsets.UTF_8));
        Identity who = attempt.identity().orElseThrow();
        gates.credentials(who.user());
        gates.logOut(who, log);
        if (ends(scheme) && Counter.refusal(auth, scheme, request).isEmpty()) {
            throw new AssertionError("let in after its end: " + token);
        }
    }

    private static boolean ends(Scheme scheme) {
        return scheme.looksUp();
    }

    private static void agree(Scheme scheme, String json) throws ParseException {
        JWTClaimsSet theirs = JWTClaimsSet.parse(json);
        Date now = Date.from(LessonTime.CURTAIN);
        boolean good =
                TicketOffice.ISSUER.equals(theirs.getIssuer())
                        && theirs.getAudience().contains(scheme.prefix())
                        && !theirs.getExpirationTime().before(now)
                        && !theirs.getIssueTime().after(now)
                        && !theirs.getSubject().isEmpty()
                        && !theirs.getJWTID().isEmpty();
        if (!good) {
            throw new AssertionError(scheme + " let in: " + json);
        }
    }
}
