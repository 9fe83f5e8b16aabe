package org.cardorticket.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Wallet;

/// Finds the most that was kept at one moment for one user, by the client and by the server. A peak
/// and not the state of now: what a scheme costs does not become less when somebody leaves.
final class Keeping implements Counter {

    private final Lane lane;
    private final Scheme scheme;
    private final RowsByUser rows;
    private final Set<String> admins = new HashSet<>();
    private long client;
    private Proof clientProof = Proof.NONE;
    private Figure.Memory server = new Figure.Memory(0, 0, Proof.NONE);

    /// @param rows the rows after each event that is counted
    Keeping(Lane lane, Scheme scheme, RowsByUser rows) {
        this.lane = lane;
        this.scheme = scheme;
        this.rows = rows;
    }

    @Override
    public void count(Happening happening, Book book) {
        switch (happening.step()) {
            case Step.ExchangeOpened opened when happening.by(Actor.Kind.ADMIN) ->
                    admins.add(opened.actor().user());
            case Step.RowWritten written -> written(written.row(), happening, book);
            case Step.Issued _ when happening.counts() -> {
                if (server.proof().equals(Proof.NONE)) {
                    server = new Figure.Memory(0, 0, Proof.of(happening.seq()));
                    enter(book);
                }
            }
            case Step.WalletChanged changed when isOurs(changed.actor()) -> {
                long bytes = bytes(changed.wallet());
                if (bytes > client) {
                    client = bytes;
                    clientProof = Proof.of(happening.seq());
                    enter(book);
                }
            }
            default -> {}
        }
    }

    private boolean isOurs(Actor actor) {
        return actor.kind() == Actor.Kind.USER && actor.lane().filter(lane::equals).isPresent();
    }

    private void written(Row row, Happening happening, Book book) {
        if (row.table().scheme() != scheme || admins.contains(row.user())) {
            return;
        }
        List<Row> held = rows.live(scheme, row.user(), happening.at());
        long bytes = held.stream().mapToLong(Row::bytes).sum();
        if (bytes > server.bytes()) {
            server = new Figure.Memory(held.size(), bytes, Proof.of(happening.seq()));
            enter(book);
        }
    }

    private void enter(Book book) {
        if (!server.proof().equals(Proof.NONE)) {
            book.enter(Subject.MEMORY_PER_USER, server);
            if (!clientProof.equals(Proof.NONE)) {
                book.enter(Subject.STORAGE, new Figure.Kept(client, server.bytes(), bothProofs()));
            }
        }
    }

    private Proof bothProofs() {
        return new Proof(
                LongStream.concat(steps(clientProof), steps(server.proof()))
                        .sorted()
                        .boxed()
                        .toList());
    }

    private static LongStream steps(Proof proof) {
        return proof.steps().stream().mapToLong(Long::longValue);
    }

    private static long bytes(Wallet wallet) {
        return wallet.items().stream()
                .mapToLong(item -> item.value().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
