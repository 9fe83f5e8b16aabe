package org.cardorticket.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.wire.SetCookie;

/// The amusement-park ticket: everything is printed on it. What else there is to it is composed:
/// how it travels, whether anybody looks anything up, and whether a refresh token comes along.
final class TicketScheme implements AuthScheme {

    private final Carrier carrier;
    private final boolean refreshing;
    private final TicketReader reader;
    private final TicketMint mint;
    private final Recall recall;
    private final RefreshDesk desk;
    private final Rules rules;
    private final Turns turns;

    /// @param refreshing whether a login opens a refresh family
    TicketScheme(
            Carrier carrier,
            boolean refreshing,
            TicketReader reader,
            TicketMint mint,
            Lasting lasting,
            Turns turns) {
        this.carrier = carrier;
        this.refreshing = refreshing;
        this.reader = reader;
        this.mint = mint;
        this.recall = new Recall(mint.families(), mint.status());
        this.desk = new RefreshDesk(reader, mint, recall, lasting, turns);
        this.rules = lasting.rules();
        this.turns = turns;
    }

    @Override
    public Scheme scheme() {
        return mint.scheme();
    }

    @Override
    public Carrier carrier() {
        return carrier;
    }

    @Override
    public Optional<RefreshDesk> refreshing() {
        return refreshing ? Optional.of(desk) : Optional.empty();
    }

    @Override
    public Grant logIn(User user, ExchangeLog log) {
        return turns.take(
                user.name(),
                () -> {
                    Grant.Token grant = refreshing ? mint.first(user, log) : mint.single(user, log);
                    return carrier instanceof Carrier.Cookie(String name)
                            ? new Grant.Baked(bake(name, grant.accessToken()))
                            : grant;
                });
    }

    private SetCookie bake(String name, String token) {
        return Carrier.issue(name, token, scheme(), rules.on(Defence.SAME_SITE));
    }

    @Override
    public List<Check> checks(ExchangeLog log) {
        List<Check> checks = new ArrayList<>();
        checks.addAll(reader.checks(TicketOffice.Type.ACCESS, carrier::take));
        checks.addAll(mint.status().checks());
        return checks;
    }

    /// Where nothing is looked up, nothing can be ended: the client may forget the ticket, but
    /// whoever has a copy can still use it.
    @Override
    public void logOut(Identity who, ExchangeLog log) {
        turn(who.user(), () -> recall.one(who, Ending.LOGGED_OUT, log));
    }

    @Override
    public void kick(String user, ExchangeLog log) {
        turn(
                user,
                () -> {
                    recall.all(user, "", Ending.KICKED, log);
                    withdrawn(user, Ending.KICKED, "", log);
                });
    }

    @Override
    public void passwordChanged(Identity who, ExchangeLog log) {
        turn(
                who.user(),
                () -> {
                    recall.all(who.user(), who.family(), Ending.PASSWORD_CHANGED, log);
                    withdrawn(who.user(), Ending.PASSWORD_CHANGED, who.family(), log);
                });
    }

    /// The roles printed on a ticket stay as they are until its expiry; a refresh prints the new
    /// ones.
    @Override
    public void roleChanged(String user, ExchangeLog log) {
        withdrawn(user, Ending.ROLE_CHANGED, "", log);
    }

    @Override
    public List<Credential> credentials(String user) {
        return recall.known(user);
    }

    private void withdrawn(String user, Ending ending, String except, ExchangeLog log) {
        log.add(new Step.AccessWithdrawn(scheme(), user, ending, except));
    }

    private void turn(String user, Runnable work) {
        turns.take(
                user,
                () -> {
                    work.run();
                    return user;
                });
    }
}
