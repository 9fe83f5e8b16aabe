package org.cardorticket.server;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cardorticket.auth.Attempt;
import org.cardorticket.auth.Check;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;

/// Turns away a state change that another site made the browser send: by `Sec-Fetch-Site` where the
/// browser sends it, and by `Origin`.
///
/// A client that sends neither is no browser, so nobody can have made it send the user's cookie.
final class OriginGate {

    private OriginGate() {}

    /// The gate of a server that answers to `hosts`.
    static Check check(Set<String> hosts) {
        return new Check(
                Gate.ORIGIN,
                attempt ->
                        ours(attempt, hosts)
                                ? new Outcome.Passed("same-origin")
                                : new Outcome.Failed(Reason.CROSS_SITE));
    }

    private static boolean ours(Attempt attempt, Set<String> hosts) {
        List<String> sites = attempt.request().headers("Sec-Fetch-Site");
        List<String> origins = attempt.request().headers("Origin");
        boolean siteIsOurs =
                sites.stream().allMatch(site -> site.equals("same-origin") || site.equals("none"));
        boolean originIsOurs =
                origins.stream()
                        .map(origin -> origin.toLowerCase(Locale.ROOT))
                        .allMatch(origin ->
                                origin.startsWith("http://")
                                        && hosts.contains(origin.substring(7)));
        return siteIsOurs && originIsOurs;
    }
}
