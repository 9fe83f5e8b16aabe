package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.cardorticket.auth.RefreshDesk.Result;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.wire.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The one race that every lesson has to run the same way: both threads are real, their order is
/// the one that was asked for.
@DisplayName("two refreshes with one token that are told to meet")
class RefreshTogetherTest {

    private static final Scheme SCHEME = Scheme.JWT_REFRESH;

    private final Backroom room = new Backroom();
    private final String token = room.logIn(SCHEME, "alice").refresh();
    private final ExchangeLog earlier = room.log(SCHEME);
    private final ExchangeLog later = room.log(SCHEME);

    private CompletableFuture<Optional<Reason>> refusal(ExchangeLog log) {
        Attempt attempt = room.attempt(Request.of("POST", SCHEME.path("/refresh")), log);
        attempt.present(token);
        RefreshDesk desk = room.scheme(SCHEME).refreshing().orElseThrow();
        return CompletableFuture.supplyAsync(
                () ->
                        desk.refresh(attempt, log) instanceof Result.Refused(Reason reason)
                                ? Optional.of(reason)
                                : Optional.empty(),
                Thread::startVirtualThread);
    }

    private static Optional<Reason> over(CompletableFuture<Optional<Reason>> refusal)
            throws Exception {
        return refusal.get(10, TimeUnit.SECONDS);
    }

    @Test
    void theEarlierOneBuysAndTheLaterOneIsCaught() throws Exception {
        room.control.expectTogether(2);
        var second = refusal(later);
        var first = refusal(earlier);
        assertThat(over(first)).isEmpty();
        assertThat(over(second)).contains(Reason.REUSED);
    }

    @Test
    void withoutCompareAndSetBothBuyWhatIsThereOnce() throws Exception {
        room.control.turn(Defence.COMPARE_AND_SET, false);
        room.control.expectTogether(2);
        var second = refusal(later);
        var first = refusal(earlier);
        assertThat(over(second)).isEmpty();
        assertThat(over(first)).as("it had looked before the other wrote").isEmpty();
        assertThat(room.scheme(SCHEME).credentials("alice"))
                .as("only one of the two successors is in the row")
                .hasSize(1);
    }
}
