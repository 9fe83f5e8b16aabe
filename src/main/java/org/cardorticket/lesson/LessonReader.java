package org.cardorticket.lesson;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cardorticket.script.Person;
import org.cardorticket.script.Setup;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;

/// Reads a lesson file, strictly: what is not understood is refused, never skipped, and there is
/// never half a lesson.
public final class LessonReader {

    private static final int HIGHEST_NUMBER = 999;

    private LessonReader() {}

    /// The lesson in `yaml`, which is the text of `file`, to be played on a server of `settings`.
    ///
    /// @throws LessonException when it cannot be understood
    public static Lesson read(String file, String yaml, ServerSettings settings) {
        try {
            return lesson(Members.of(TreeReader.read(yaml), Shape.LESSON), settings);
        } catch (LessonException e) {
            throw e.in(file);
        }
    }

    private static Lesson lesson(Members file, ServerSettings settings) {
        Setup setup = setup(file, settings);
        boolean free = file.flag("free");
        StepReader reader = new StepReader(new CommandReader(setup));
        List<LessonStep> steps = file.list("steps", reader::read);
        if (steps.isEmpty() != free) {
            Tree place = file.find("steps").orElse(file.get("id"));
            throw new LessonException(
                    place.spot(),
                    free
                            ? "a lesson with \"free: true\" has no steps"
                            : "a lesson needs steps, or \"free: true\"");
        }
        return new Lesson(
                id(file.get("id")),
                file.number("number", HIGHEST_NUMBER),
                file.words("title"),
                file.words("question"),
                file.words("intro"),
                setup,
                steps,
                file.find("claims").map(ConditionReader::read).orElse(List.of()),
                file.words("point"),
                file.words("leaves_out"),
                file.list("sources", Members::text),
                free);
    }

    private static String id(Tree value) {
        String id = Members.text(value);
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.length() > 40) {
            throw new LessonException(
                    value.spot(),
                    "an id is made of small letters, digits and single hyphens, such as lost-draft,"
                            + " not \"%s\"".formatted(id));
        }
        return id;
    }

    private static Setup setup(Members file, ServerSettings settings) {
        Set<String> names = new HashSet<>();
        List<Person> people = file.list("users", user -> person(user, names));
        Setup world = Setup.standard().with(settings);
        people.stream()
                .filter(each -> world.names().contains(each.name()))
                .findFirst()
                .ifPresent(each -> {
                    throw new LessonException(
                            file.get("users").spot(),
                            each.name() + " is there in every lesson already");
                });
        Members lanes = Members.of(file.get("lanes"), Shape.LANES);
        Setup peopled = world.with(people);
        ServerSettings server =
                file.find("settings")
                        .map(each -> SettingsReader.settings(each, peopled.server().auth()))
                        .map(peopled.server()::with)
                        .orElse(peopled.server());
        return new Setup(
                LessonTime.CURTAIN,
                place(lanes, Lane.A, peopled.names()),
                place(lanes, Lane.B, peopled.names()),
                server,
                file.find("nodes").map(SettingsReader::nodes));
    }

    private static Person person(Tree tree, Set<String> names) {
        Members user = Members.of(tree, Shape.USER);
        String name = user.text("name");
        if (!name.matches("[a-z][a-z0-9-]{0,19}")) {
            throw new LessonException(
                    user.get("name").spot(),
                    "a user's name is made of up to 20 small letters and digits, not \"%s\""
                            .formatted(name));
        }
        if (!names.add(name)) {
            throw new LessonException(user.get("name").spot(), name + " is there twice");
        }
        List<String> roles = user.list("roles", LessonReader::role);
        return new Person(
                name,
                user.text("password"),
                roles.isEmpty() ? Set.of(Person.ROLES.getFirst()) : new HashSet<>(roles));
    }

    private static String role(Tree value) {
        String role = Members.text(value);
        if (!Person.ROLES.contains(role)) {
            throw new LessonException(
                    value.spot(),
                    "a role is one of %s, not \"%s\""
                            .formatted(String.join(", ", Person.ROLES), role));
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
}
