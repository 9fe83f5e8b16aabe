package org.cardorticket.trace;

import java.util.List;

/// What the client's user sees.
public sealed interface Page {

    /// The log-in form, before anybody logged in.
    record LogInForm() implements Page {}

    /// Logged in, nothing asked for yet.
    record Welcome(String user) implements Page {}

    /// The list of books.
    record Books(List<String> titles) implements Page {
        public Books {
            titles = List.copyOf(titles);
        }
    }

    /// The user is writing; not saved.
    record Draft(String text) implements Page {}

    /// An article was stored.
    record Saved(String title) implements Page {}

    /// The server did not know the user any more.
    ///
    /// @param lost the unsaved text that went with it; empty when none was lost
    record LogInAgain(Reason reason, String lost) implements Page {}

    /// Known, but not allowed.
    record Forbidden(Reason reason) implements Page {}

    /// The user logged out.
    record LoggedOut() implements Page {}

    /// An administrator's page: `action` was done to `user`.
    record Done(String action, String user) implements Page {}

    /// Something else went wrong.
    record Failed(int status) implements Page {}
}
