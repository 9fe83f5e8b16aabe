package org.cardorticket.lesson;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cardorticket.saying.SayingException;
import org.cardorticket.script.Person;
import org.cardorticket.script.Setup;
import org.cardorticket.server.NodesPlan;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Setting;

/// Reads the world that a file describes: its lanes, users, servers and lengths of time.
final class SetupReader {

    private SetupReader() {}

    /// Whether several servers have one of something, or each its own.
    enum Sharing {
        /// One for all.
        SHARED,
        /// Each its own.
        OWN
    }

    /// The world of `file`, on servers of `settings` where it chooses nothing else.
    static Setup read(Members file, ServerSettings settings) {
        Setup world = settings(file, peopled(file, Setup.standard().with(settings)));
        Members lanes = Members.of(file.get("lanes"), Shape.LANES);
        return new Setup(
                LessonTime.CURTAIN,
                place(lanes, Lane.A, world.names()),
                place(lanes, Lane.B, world.names()),
                world.server(),
                file.find("nodes").map(SetupReader::nodes));
    }

    private static Setup peopled(Members file, Setup world) {
        Set<String> names = new HashSet<>();
        List<Person> people = file.list("users", user -> person(user, names));
        people.stream()
                .filter(each -> world.names().contains(each.name()))
                .findFirst()
                .ifPresent(each -> {
                    throw new LessonException(
                            file.get("users").spot(), "wrong.user.there", each.name());
                });
        return world.with(people);
    }

    private static Person person(Tree tree, Set<String> names) {
        Members user = Members.of(tree, Shape.USER);
        String name = user.text("name");
        if (!name.matches("[a-z][a-z0-9-]{0,19}")) {
            throw new LessonException(user.get("name").spot(), "wrong.user.name", name);
        }
        if (!names.add(name)) {
            throw new LessonException(user.get("name").spot(), "wrong.user.twice", name);
        }
        List<String> roles = user.list("roles", SetupReader::role);
        return new Person(
                name,
                user.text("password"),
                roles.isEmpty() ? Set.of(Person.ROLES.getFirst()) : new HashSet<>(roles));
    }

    private static String role(Tree value) {
        String role = Members.text(value);
        if (!Person.ROLES.contains(role)) {
            throw new LessonException(
                    value.spot(), "wrong.role", String.join(", ", Person.ROLES), role);
        }
        return role;
    }

    private static Setup.Place place(Members lanes, Lane lane, Set<String> names) {
        Members place = Members.of(lanes.get(lane.name().toLowerCase(Locale.ROOT)), Shape.PLACE);
        Tree scheme = place.get("scheme");
        CommandReader.known(place.get("user").spot(), place.text("user"), names);
        return new Setup.Place(
                Members.word(scheme, Scheme.values()), place.text("user"), place.text("device"));
    }

    private static NodesPlan nodes(Tree tree) {
        Members nodes = Members.of(tree, Shape.NODES);
        try {
            return new NodesPlan(
                    nodes.number("count", 999),
                    Members.word(nodes.get("store"), Sharing.values()) == Sharing.SHARED,
                    nodes.find("keys")
                            .map(each -> Members.word(each, Sharing.values()) == Sharing.SHARED)
                            .orElse(true),
                    Members.word(nodes.get("routing"), NodesPlan.Routing.values()));
        } catch (SayingException e) {
            throw new LessonException("", nodes.get("count").spot(), e.saying());
        }
    }

    private static Setup settings(Members file, Setup usual) {
        if (file.find("settings").isEmpty()) {
            return usual;
        }
        Members chosen = Members.of(file.get("settings"), Shape.SETTINGS);
        Setup world = usual;
        for (Setting setting : Setting.values()) {
            String name = Members.word(setting);
            if (chosen.find(name).isPresent()) {
                world = with(world, setting, chosen.get(name));
            }
        }
        return world;
    }

    private static Setup with(Setup world, Setting setting, Tree value) {
        String text = Members.text(value);
        try {
            return world.with(setting, Duration.parse(text));
        } catch (DateTimeException _) {
            throw new LessonException(value.spot(), "wrong.duration", "PT30M", text);
        } catch (SayingException e) {
            throw new LessonException("", value.spot(), e.saying());
        }
    }
}
