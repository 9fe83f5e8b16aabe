package org.cardorticket.server;

import java.util.List;
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
    static Check check(Hosts hosts) {
        return new Check(Gate.ORIGIN, attempt -> outcome(attempt, hosts));
    }

    private static Outcome outcome(Attempt attempt, Hosts hosts) {
        List<String> sites = attempt.request().headers("Sec-Fetch-Site");
        List<String> origins = attempt.request().headers("Origin");
        boolean ours =
                sites.stream().allMatch(site -> site.equals("same-origin") || site.equals("none"))
                        && origins.stream().allMatch(hosts::includeOrigin);
        if (!ours) {
            return new Outcome.Failed(Reason.CROSS_SITE);
        }
        return new Outcome.Passed(
                sites.isEmpty() && origins.isEmpty() ? "no Origin" : "same-origin");
    }
}
