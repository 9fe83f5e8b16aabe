package org.cardorticket.script;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cardorticket.auth.Account;
import org.cardorticket.auth.AuthSettings;
import org.cardorticket.server.NodesPlan;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Setting;

/// The world before the first command.
///
/// @param start what the clock shows at first
/// @param a who stands in the upper lane
/// @param b who stands in the lower lane
/// @param nodes how several servers work together; empty for a single one
public record Setup(
        Instant start, Place a, Place b, ServerSettings server, Optional<NodesPlan> nodes) {

    /// A world of a single server.
    public Setup(Instant start, Place a, Place b, ServerSettings server) {
        this(start, a, b, server, Optional.empty());
    }

    /// A user at a device, and the scheme they use.
    public record Place(Scheme scheme, String user, String device) {}

    /// Alice twice: with a library card above, with a ticket below.
    public static Setup standard() {
        return new Setup(
                LessonTime.CURTAIN,
                new Place(Scheme.SESSION, "alice", "laptop"),
                new Place(Scheme.JWT, "alice", "phone"),
                ServerSettings.standard());
    }

    /// The same world with another server.
    public Setup with(ServerSettings other) {
        return new Setup(start, a, b, other, nodes);
    }

    /// The same world at `port`; 0 for any free one.
    public Setup at(int port) {
        return with(server.withPort(port));
    }

    /// The same world with `people` in it, too.
    public Setup with(List<Person> people) {
        List<Account> accounts =
                Stream.concat(
                                server.accounts().stream(),
                                people.stream()
                                        .map(each ->
                                                new Account(
                                                        each.name(),
                                                        each.password(),
                                                        each.roles())))
                        .toList();
        return with(
                new ServerSettings(
                        server.port(), server.auth(), accounts, server.store(), server.random()));
    }

    /// The same world with the servers of `plan`.
    public Setup with(NodesPlan plan) {
        return new Setup(start, a, b, server, Optional.of(plan));
    }

    /// The same world with `value` for `setting` from the beginning.
    ///
    /// @throws IllegalArgumentException when that is too short
    public Setup with(Setting setting, Duration value) {
        return with(server.with(server.auth().with(setting, value)));
    }

    /// The lengths of time that are not what they usually are.
    public Map<Setting, Duration> chosen() {
        Map<Setting, Duration> chosen = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            server.auth()
                    .value(setting)
                    .filter(each ->
                            !Optional.of(each).equals(AuthSettings.standard().value(setting)))
                    .ifPresent(each -> chosen.put(setting, each));
        }
        return chosen;
    }

    /// Those who are in this world and not in every one.
    public List<Person> people() {
        Set<String> known =
                Account.standard().stream().map(Account::name).collect(Collectors.toSet());
        return server.accounts().stream()
                .filter(each -> !known.contains(each.name()))
                .map(each -> new Person(each.name(), each.password(), each.roles()))
                .toList();
    }

    /// The names of all users.
    public Set<String> names() {
        return server.accounts().stream().map(Account::name).collect(Collectors.toSet());
    }

    /// The place in `lane`.
    public Place place(Lane lane) {
        return switch (lane) {
            case A -> a;
            case B -> b;
        };
    }

    /// The user who stands in `lane`.
    public Actor actor(Lane lane) {
        return Actor.user(lane, place(lane).user(), place(lane).device());
    }
}
