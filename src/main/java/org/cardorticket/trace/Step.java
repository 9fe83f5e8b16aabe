package org.cardorticket.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;

/// One thing that really happened, written down by whoever did it, at the moment of doing it.
///
/// Times called `nanos` are measured nanoseconds of real work; all other times are lesson time.
public sealed interface Step {

    /// What concerns the whole world.
    sealed interface OfWorld extends Step {}

    /// What a client did or saw.
    sealed interface OfClient extends Step {}

    /// What the server did with a request.
    sealed interface OfServer extends Step {}

    /// What happened in the server's memory.
    sealed interface OfStore extends Step {
        /// Measured duration in nanoseconds.
        long nanos();

        /// The table it happened in.
        Table table();
    }

    /// What happened to somebody's credentials.
    sealed interface OfCredential extends Step {}

    /// A client with a scheme took its place in a lane.
    record LaneSet(Lane lane, Scheme scheme, Actor actor) implements OfWorld {}

    /// A scene began: everything until its end happened because of one command.
    ///
    /// @param command the command in its one-line form
    /// @param backstage whether the audience need not sit through it
    record SceneOpened(String command, boolean backstage) implements OfWorld {}

    /// The scene that began last is complete.
    record SceneClosed() implements OfWorld {}

    /// The lesson clock moved.
    record TimePassed(Instant from, Instant to) implements OfWorld {}

    /// A defence was turned off, or on again.
    record DefenceTurned(Defence defence, boolean on) implements OfWorld {}

    /// A length of time was chosen anew.
    record SettingChanged(Setting setting, Duration value) implements OfWorld {}

    /// The users of `lane` have another refresh habit from now on.
    record HabitChosen(Lane lane, Habit habit) implements OfWorld {}

    /// The crowd of `lane` has been counted.
    record CrowdMoved(Lane lane, Scheme scheme, Crowd crowd) implements OfWorld {}

    /// The server's keys changed.
    ///
    /// @param signing the id of the key that signs from now on
    /// @param accepted the ids of all keys that verify, the signing one first
    record KeysChanged(String signing, List<String> accepted) implements OfWorld {
        public KeysChanged {
            accepted = List.copyOf(accepted);
        }
    }

    /// The server was stopped and started anew: users and keys are as before, its own memory is
    /// empty. The rows that went with it are told by the {@link RowRemoved} steps before this one.
    record ServerRestarted() implements OfWorld {}

    /// One of several servers behind a balancer was stopped, or started again.
    ///
    /// @param node its number, from 1
    record NodeTurned(int node, boolean up) implements OfWorld {}

    /// From now on several servers answer behind a balancer.
    ///
    /// @param count how many, from 2
    /// @param sticky whether the balancer keeps to the server that a credential came from;
    ///   otherwise each has its turn
    /// @param sharedStore whether they keep their rows in one store; otherwise each in its memory
    record NodesSet(int count, boolean sticky, boolean sharedStore) implements OfWorld {}

    /// The line to the store was cut, or joined again.
    record StoreTurned(boolean up) implements OfWorld {}

    /// A request is about to be made: the first step of an exchange.
    record ExchangeOpened(Actor actor, Scheme scheme, String method, String path)
            implements OfClient {}

    /// The request as the client sent it.
    record RequestSent(Request request) implements OfClient {}

    /// The response as the client got it.
    record ResponseReceived(Response response) implements OfClient {}

    /// No response came: the connection failed.
    record Unanswered() implements OfClient {}

    /// The client's wallet now holds this.
    record WalletChanged(Actor actor, Wallet wallet) implements OfClient {}

    /// The client's page now shows this.
    record PageShown(Actor actor, Page page) implements OfClient {}

    /// The exchange is over: its last step.
    record ExchangeClosed() implements OfClient {}

    /// The request as the server got it.
    record RequestArrived(Request request) implements OfServer {}

    /// Which of several servers behind a balancer got the request; not there where there is only
    /// one.
    ///
    /// @param node its number, from 1
    record ServedBy(int node) implements OfServer {}

    /// The gates between this request and its resource, in their order.
    record GatesAhead(List<Gate> gates) implements OfServer {
        public GatesAhead {
            gates = List.copyOf(gates);
        }
    }

    /// A gate was asked and gave its outcome.
    record Checked(Gate gate, Outcome outcome, long nanos) implements OfServer {}

    /// The server answered.
    ///
    /// @param nanos from the arrival of the request to this answer
    record Answered(Response response, Verdict verdict, long nanos) implements OfServer {}

    /// A row was asked for and was there.
    record RowFound(Row row, long nanos) implements OfStore {
        @Override
        public Table table() {
            return row.table();
        }
    }

    /// A row was asked for and was not there.
    record RowMissed(Table table, String key, long nanos) implements OfStore {}

    /// A row was written, new or over an older one with the same key.
    record RowWritten(Row row, long nanos) implements OfStore {
        @Override
        public Table table() {
            return row.table();
        }
    }

    /// A row was taken away before its time.
    record RowRemoved(Table table, String key, long nanos) implements OfStore {}

    /// A credential was issued.
    record Issued(Credential credential) implements OfCredential {}

    /// A credential lives longer than it did: a session was used.
    record Extended(String credential, Instant expiresAt) implements OfCredential {}

    /// The server ended a credential before its expiry.
    record Ended(String credential, Ending ending) implements OfCredential {}

    /// From now on `user` should have no access through the credentials issued under `scheme` so
    /// far, whether the server can enforce it or not.
    ///
    /// @param except the family whose credentials may go on, or empty; a credential without
    ///   relatives is its own family, so that its id is meant
    record AccessWithdrawn(Scheme scheme, String user, Ending ending, String except)
            implements OfCredential {
        /// Whether `credential`, issued before this, is one that should not be accepted any more.
        public boolean concerns(Credential credential) {
            return credential.scheme() == scheme
                    && credential.user().equals(user)
                    && !credential.family().equals(except);
        }
    }
}
