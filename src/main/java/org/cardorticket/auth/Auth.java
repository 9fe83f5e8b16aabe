package org.cardorticket.auth;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.time.LessonClock;
import org.cardorticket.trace.Scheme;

/// Everything a running server needs to know people: its users, its store and its schemes.
public final class Auth {

    private final Lasting lasting;
    private final StoreRoom room;
    private final Gatekeeper gatekeeper;
    private final LessonClock clock;
    private final Turns turns = new Turns();
    private final Map<Scheme, AuthScheme> schemes = new EnumMap<>(Scheme.class);

    /// A server's start, with what has lasted from before and rows in `store`.
    public Auth(Lasting lasting, LessonClock clock, RowStore store) {
        this.lasting = lasting;
        this.room = new StoreRoom(store);
        this.gatekeeper = new Gatekeeper(lasting.users(), new Throttle(clock), turns);
        this.clock = clock;
        for (Scheme scheme : Scheme.values()) {
            schemes.put(scheme, compose(scheme));
        }
    }

    /// The users.
    public Users users() {
        return lasting.users();
    }

    /// The store that all schemes share.
    public StoreRoom room() {
        return room;
    }

    /// Who asks for passwords.
    public Gatekeeper gatekeeper() {
        return gatekeeper;
    }

    /// The secrets of our own pages.
    public CsrfTokens csrfTokens() {
        return new CsrfTokens(lasting.seal(), lasting.rules());
    }

    /// The settings and defences of this moment.
    public Rules rules() {
        return lasting.rules();
    }

    /// The scheme that `scheme` names.
    public AuthScheme scheme(Scheme scheme) {
        return Optional.ofNullable(schemes.get(scheme)).orElseThrow();
    }

    private AuthScheme compose(Scheme scheme) {
        Carrier bearer = new Carrier.Bearer();
        StatusCheck unasked = new StatusUnasked();
        StatusCheck allowed = new Allowlist(scheme, room);
        StatusCheck denied = new Denylist(scheme, room, lasting.issued(), clock);
        return switch (scheme) {
            case SESSION -> new SessionScheme(clock, lasting, room, turns);
            case JWT -> ticket(scheme, bearer, unasked, false);
            case JWT_COOKIE -> ticket(scheme, new Carrier.Cookie("ticket"), unasked, false);
            case JWT_ALLOWLIST -> ticket(scheme, bearer, allowed, false);
            case JWT_DENYLIST -> ticket(scheme, bearer, denied, false);
            case JWT_REFRESH -> ticket(scheme, bearer, unasked, true);
            case JWT_BECAME_SESSION -> ticket(scheme, bearer, allowed, true);
        };
    }

    private AuthScheme ticket(
            Scheme scheme, Carrier carrier, StatusCheck status, boolean refreshing) {
        TicketOffice office = new TicketOffice(lasting.keys(), lasting.rules());
        Families families = new Families(scheme, room);
        return new TicketScheme(
                carrier,
                refreshing,
                new TicketReader(scheme, office, clock),
                new TicketMint(scheme, office, status, families, lasting, clock),
                lasting,
                turns);
    }
}
