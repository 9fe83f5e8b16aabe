package org.cardorticket.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Step;

/// Follows the credentials of a lane from issue to end, and how long they open something after they
/// should not: the same lives that the timeline draws as bars.
final class Access implements Counter {

    private record Held(Credential credential, Instant expiresAt) {}

    /// A withdrawal whose exchange is not over, so that what it concerns may still be ended.
    private record Pending(long seq, List<String> concerned) {}

    private final Map<String, Held> held = new LinkedHashMap<>();
    private final Set<ExchangeId> ending = new HashSet<>();
    private final Map<ExchangeId, Pending> pending = new HashMap<>();
    private final Exposure exposure = new Exposure();
    private final Trail judged = new Trail();
    private long obeyed;

    @Override
    public void count(Happening happening, Book book) {
        switch (happening.step()) {
            case Step.Issued issued when happening.counts() -> {
                Credential credential = issued.credential();
                held.put(credential.id(), new Held(credential, credential.expiresAt()));
            }
            case Step.Extended extended -> {
                String id = extended.credential();
                held.computeIfPresent(
                        id, (_, old) -> new Held(old.credential(), extended.expiresAt()));
                if (exposure.extend(id, extended.expiresAt(), happening.at())) {
                    enterExposure(book);
                }
            }
            case Step.Ended ended -> {
                if (held.remove(ended.credential()) != null) {
                    if (happening.exchange().isPresent()) {
                        ending.add(happening.exchange());
                    }
                    if (exposure.end(ended.credential(), happening.at(), happening.seq())) {
                        enterExposure(book);
                    }
                }
            }
            case Step.AccessWithdrawn withdrawn -> withdraw(withdrawn, happening, book);
            case Step.Answered _ -> judge(happening.exchange(), book);
            default -> {}
        }
    }

    private void withdraw(Step.AccessWithdrawn withdrawn, Happening happening, Book book) {
        Instant now = happening.at();
        held.values().removeIf(each -> !now.isBefore(each.expiresAt()));
        List<String> concerned = new ArrayList<>();
        for (Held each : held.values()) {
            if (withdrawn.concerns(each.credential())) {
                concerned.add(each.credential().id());
                exposure.begin(each.credential(), each.expiresAt(), now);
            }
        }
        ExchangeId exchange = happening.exchange();
        if (!concerned.isEmpty() || ending.contains(exchange)) {
            exposure.prove(happening.seq());
            enterExposure(book);
            pending.put(exchange, new Pending(happening.seq(), concerned));
            if (!exchange.isPresent()) {
                judge(exchange, book);
            }
        }
    }

    /// The server has done what it could do: is anything left that it wanted gone?
    private void judge(ExchangeId exchange, Book book) {
        ending.remove(exchange);
        Pending withdrawal = pending.remove(exchange);
        if (withdrawal != null) {
            judged.add(withdrawal.seq());
            obeyed += withdrawal.concerned().stream().anyMatch(held::containsKey) ? 0 : 1;
            book.enter(Subject.CONTROL, new Figure.Share(obeyed, judged.size(), judged.proof()));
        }
    }

    private void enterExposure(Book book) {
        book.write(Subject.EXPOSURE, exposure.reading());
    }
}
