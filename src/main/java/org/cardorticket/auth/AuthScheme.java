package org.cardorticket.auth;

import java.util.List;
import java.util.Optional;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Scheme;
import org.cardorticket.wire.SetCookie;

/// One way to authenticate: what it issues, what it checks, and what it can take back.
public interface AuthScheme {

    /// Which one.
    Scheme scheme();

    /// How its credential travels.
    Carrier carrier();

    /// A new credential for `user`; one that the client proposed is never taken.
    Grant logIn(User user, ExchangeLog log);

    /// Ends the credential that `user`'s browser sent along with the log-in and is about to replace
    /// (OWASP ASVS 5.0, 7.2.4); somebody else's is left alone. Nothing to do where the server
    /// remembers no single credential.
    default void leaveBehind(User user, Attempt attempt, ExchangeLog log) {}

    /// The gates that find out who sent a request, in their order. When all let it through, the
    /// attempt knows its identity.
    List<Check> checks(ExchangeLog log);

    /// Ends what the server can end of `who`'s own credential.
    void logOut(Identity who, ExchangeLog log);

    /// Ends what the server can end of everything `user` has.
    void kick(String user, ExchangeLog log);

    /// Ends what the server can end of everything `who` has besides the credential in use.
    void passwordChanged(Identity who, ExchangeLog log);

    /// `user` has other roles from now on.
    void roleChanged(String user, ExchangeLog log);

    /// The living credentials of `user` that the server knows of.
    List<Credential> credentials(String user);

    /// Where its refresh tokens buy the next pair, if it has such.
    default Optional<RefreshDesk> refreshing() {
        return Optional.empty();
    }

    /// The cookie that makes a browser forget its credential, where it has one.
    default Optional<SetCookie> clearing() {
        return carrier() instanceof Carrier.Cookie(String name)
                ? Optional.of(Carrier.clear(name, scheme()))
                : Optional.empty();
    }
}
