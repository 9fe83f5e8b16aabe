package org.cardorticket.server;

import java.util.Optional;
import org.cardorticket.auth.Attempt;
import org.cardorticket.auth.AuthScheme;
import org.cardorticket.auth.Grant;
import org.cardorticket.auth.RefreshDesk;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Verdict;
import org.cardorticket.wire.Response;

/// `POST /refresh`: a refresh token in the body for the next pair. Refusals carry the `error` of
/// RFC 6749 §5.2 besides the reason.
final class RefreshGate {

    private RefreshGate() {}

    /// The answer of `scheme`, which must be a refreshing one.
    static Reply refresh(AuthScheme scheme, Attempt attempt, ExchangeLog log) {
        RefreshDesk desk = scheme.refreshing().orElseThrow();
        Optional<String> token =
                Call.of(scheme, attempt, true, log)
                        .filter(call -> call.body().size() == 1)
                        .flatMap(call -> call.text("refresh_token"));
        if (token.isEmpty()) {
            return refused(Reason.BAD_BODY, "invalid_request");
        }
        attempt.present(token.get());
        return switch (desk.refresh(attempt, log)) {
            case RefreshDesk.Result.Bought(String user, Grant.Token grant) ->
                    Reply.json(200, Tokens.body(grant), user);
            case RefreshDesk.Result.Refused(Reason reason)
                    when reason == Reason.STORE_UNAVAILABLE ->
                    Problem.refused(reason);
            case RefreshDesk.Result.Refused(Reason reason) -> refused(reason, "invalid_grant");
        };
    }

    private static Reply refused(Reason reason, String error) {
        Response response = Problem.badRequest(reason, error);
        return new Reply(response, new Verdict.Refused(reason));
    }
}
