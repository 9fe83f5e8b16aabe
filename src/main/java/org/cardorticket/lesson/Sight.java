package org.cardorticket.lesson;

import org.cardorticket.trace.Page;

/// The kinds of page there are, as conditions name them.
public enum Sight {
    /// The log-in form.
    LOG_IN_FORM,
    /// Logged in.
    WELCOME,
    /// The book list.
    BOOKS,
    /// Writing, not saved.
    DRAFT,
    /// Saved.
    SAVED,
    /// Not known any more.
    LOG_IN_AGAIN,
    /// Known, but not allowed.
    FORBIDDEN,
    /// Logged out.
    LOGGED_OUT,
    /// Something else was done.
    DONE,
    /// Something else went wrong.
    FAILED;

    /// The kind of `page`.
    static Sight of(Page page) {
        return switch (page) {
            case Page.LogInForm _ -> LOG_IN_FORM;
            case Page.Welcome _ -> WELCOME;
            case Page.Books _ -> BOOKS;
            case Page.Draft _ -> DRAFT;
            case Page.Saved _ -> SAVED;
            case Page.LogInAgain _ -> LOG_IN_AGAIN;
            case Page.Forbidden _ -> FORBIDDEN;
            case Page.LoggedOut _ -> LOGGED_OUT;
            case Page.Done _ -> DONE;
            case Page.Failed _ -> FAILED;
        };
    }
}
