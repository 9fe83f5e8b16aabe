package org.cardorticket.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;

/// The amusement-park ticket: everything is printed on it, so the server remembers nothing and can
/// take nothing back.
public final class TicketScheme implements AuthScheme {

    private static final long LATEST_SECOND = 253_402_300_799L;

    private final Scheme scheme;
    private final Carrier carrier;
    private final LessonClock clock;
    private final AuthSettings settings;
    private final TicketOffice office;

    TicketScheme(
            Scheme scheme,
            Carrier carrier,
            LessonClock clock,
            AuthSettings settings,
            TicketOffice office) {
        this.scheme = scheme;
        this.carrier = carrier;
        this.clock = clock;
        this.settings = settings;
        this.office = office;
    }

    @Override
    public Scheme scheme() {
        return scheme;
    }

    @Override
    public Carrier carrier() {
        return carrier;
    }

    @Override
    public Grant logIn(User user, ExchangeLog log) {
        // Whole seconds: the token says its times in seconds, and the record must say the same.
        Instant now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        String id = office.newId();
        Credential credential =
                new Credential(
                        id,
                        Credential.Kind.ACCESS_TOKEN,
                        scheme,
                        user.name(),
                        id,
                        now,
                        now.plus(settings.accessLife()));
        String token = office.sign(credential, user.roles().stream().sorted().toList());
        log.add(new Step.Issued(credential));
        return new Grant.Token(token, settings.accessLife());
    }

    @Override
    public List<Check> checks(ExchangeLog log) {
        return List.of(
                new Check(Gate.CREDENTIAL, this::form),
                new Check(
                        Gate.SIGNATURE,
                        attempt -> office.verify(attempt.credential(), attempt.token())),
                new Check(Gate.AUDIENCE, this::belongs),
                new Check(Gate.EXPIRY, this::stillTime));
    }

    private Outcome form(Attempt attempt) {
        Outcome taken = carrier.take(attempt);
        if (!taken.passed()) {
            return taken;
        }
        Optional<Attempt.Token> token = TicketForm.read(attempt.credential());
        token.ifPresent(attempt::token);
        return token.isPresent() ? taken : new Outcome.Failed(Reason.MALFORMED);
    }

    private Outcome belongs(Attempt attempt) {
        return TicketOffice.belongs(attempt.token(), scheme);
    }

    /// `now < exp` (RFC 7519 §4.1.4), with a numeric `exp` that is required, and not before `nbf`
    /// or `iat`.
    private Outcome stillTime(Attempt attempt) {
        ObjectNode claims = attempt.token().claims();
        Instant now = clock.instant();
        Optional<Instant> expiry = moment(claims, "exp");
        Optional<Instant> notBefore = moment(claims, "nbf");
        Optional<Instant> issued = moment(claims, "iat");
        Optional<Identity> identity = identity(claims);
        if (expiry.isEmpty() || notBefore.isEmpty() || issued.isEmpty() || identity.isEmpty()) {
            return new Outcome.Failed(Reason.MALFORMED);
        }
        if (now.isBefore(notBefore.get()) || now.isBefore(issued.get())) {
            return new Outcome.Failed(Reason.NOT_YET_VALID);
        }
        if (!now.isBefore(expiry.get())) {
            return new Outcome.Failed(Reason.EXPIRED);
        }
        attempt.identity(identity.get());
        return new Outcome.Passed("exp " + LessonTime.clock(expiry.get()));
    }

    private static Optional<Instant> moment(ObjectNode claims, String name) {
        JsonNode node = claims.get(name);
        return node != null
                        && node.isNumber()
                        && node.doubleValue() >= 0
                        && node.doubleValue() <= LATEST_SECOND
                ? Optional.of(Instant.ofEpochMilli(Math.round(node.doubleValue() * 1000)))
                : Optional.empty();
    }

    private static Optional<Identity> identity(ObjectNode claims) {
        String user = TicketOffice.text(claims, "sub");
        String id = TicketOffice.text(claims, "jti");
        JsonNode roles = claims.get("roles");
        if (user.isEmpty() || id.isEmpty() || roles == null || !roles.isArray()) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>();
        for (JsonNode role : roles) {
            if (!role.isTextual()) {
                return Optional.empty();
            }
            names.add(role.textValue());
        }
        return Optional.of(new Identity(user, names, id));
    }

    /// Nothing to do: the client may forget the ticket, but whoever has a copy can still use it.
    @Override
    public void logOut(Identity who, ExchangeLog log) {}

    /// Nothing to take back: says so, and leaves every ticket good until its expiry.
    @Override
    public void kick(String user, ExchangeLog log) {
        log.add(new Step.AccessWithdrawn(scheme, user, Ending.KICKED, ""));
    }

    @Override
    public void passwordChanged(Identity who, ExchangeLog log) {
        log.add(
                new Step.AccessWithdrawn(
                        scheme, who.user(), Ending.PASSWORD_CHANGED, who.credential()));
    }

    /// The roles printed on a ticket stay as they are until its expiry.
    @Override
    public void roleChanged(String user, ExchangeLog log) {
        log.add(new Step.AccessWithdrawn(scheme, user, Ending.ROLE_CHANGED, ""));
    }

    /// Empty: the server has no idea which tickets are about.
    @Override
    public List<Credential> credentials(String user) {
        return List.of();
    }

    @Override
    public List<Row> rows() {
        return List.of();
    }
}
