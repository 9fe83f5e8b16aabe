package org.cardorticket.auth;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks for passwords, one person at a time, so that guesses cannot overtake the count of guesses,
/// and nobody gets in with a password that is being changed.
public final class Gatekeeper {

    /// What came of a password.
    public sealed interface Answer {

        /// It was right: this is the user now.
        record Right(User user) implements Answer {}

        /// The password or the name was wrong; nobody is told which.
        record Wrong() implements Answer {}

        /// Too many were wrong: the next one is listened to after `pause`.
        record Paused(Duration pause) implements Answer {}
    }

    private final Users users;
    private final Throttle throttle;
    private final Turns turns;

    Gatekeeper(Users users, Throttle throttle, Turns turns) {
        this.users = users;
        this.throttle = throttle;
        this.turns = turns;
    }

    /// Does `work`, which asks for a password and acts on the answer, in `name`'s turn.
    public <T> T inTurn(String name, Supplier<T> work) {
        return turns.take(name, work);
    }

    /// Whether `password` is `name`'s. Must be asked in `name`'s turn.
    public Answer ask(String name, String password) {
        Optional<Duration> pause = throttle.pause(name);
        if (pause.isPresent()) {
            return new Answer.Paused(pause.get());
        }
        Optional<User> user = users.verify(name, password);
        if (user.isEmpty()) {
            throttle.wrong(name);
            return new Answer.Wrong();
        }
        throttle.right(name);
        return new Answer.Right(user.get());
    }

    /// Gives `name` the password `next` if `old` is right; `then` follows at once.
    public Answer change(String name, String old, String next, Runnable then) {
        return inTurn(
                name,
                () -> {
                    Answer answer = ask(name, old);
                    if (answer instanceof Answer.Right) {
                        users.changePassword(name, next);
                        orBack(name, old, then);
                    }
                    return answer;
                });
    }

    /// A password that has changed while the sessions behind the old one go on would be half a
    /// change: if the store is away, the old password stays.
    private void orBack(String name, String old, Runnable then) {
        try {
            then.run();
        } catch (StoreUnavailableException e) {
            users.changePassword(name, old);
            throw e;
        }
    }
}
