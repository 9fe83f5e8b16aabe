package org.cardorticket.lesson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cardorticket.saying.Saying;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads YAML into a tree, and only the part of YAML that a lesson needs: no anchors and aliases (a
/// few lines of them can mean gigabytes), no tags (they name types), one document.
final class TreeReader {

    /// Deeper than any lesson goes, and far from where a stack would end.
    private static final int DEEPEST = 12;

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final YAMLParser parser;

    private TreeReader(YAMLParser parser) {
        this.parser = parser;
    }

    /// What `yaml` says.
    ///
    /// @throws LessonException when it is no YAML, or more of YAML than is understood
    static Tree read(String yaml) {
        try (YAMLParser parser = FACTORY.createParser(yaml)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new LessonException(Spot.START, "wrong.empty");
            }
            TreeReader reader = new TreeReader(parser);
            Tree tree = reader.tree(first, 0);
            if (parser.nextToken() != null) {
                throw new LessonException(reader.spot(), "wrong.documents");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw notYaml(e);
        } catch (IOException | YAMLException e) {
            throw new LessonException(Spot.START, "wrong.yaml", firstLine(e));
        }
    }

    private Tree tree(JsonToken token, int depth) throws IOException {
        Spot spot = spot();
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw new LessonException(spot, "wrong.aliases");
        }
        if (parser.getTypeId() != null) {
            throw new LessonException(spot, "wrong.tags");
        }
        if (depth > DEEPEST) {
            throw new LessonException(spot, "wrong.deep");
        }
        return switch (token) {
            case START_OBJECT -> new Tree.Fields(spot, fields(depth));
            case START_ARRAY -> new Tree.Items(spot, items(depth));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> leaf(spot, Tree.Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> leaf(spot, Tree.Kind.BOOLEAN);
            case VALUE_NULL -> new Tree.Leaf(spot, Tree.Kind.NOTHING, "");
            default -> leaf(spot, Tree.Kind.TEXT);
        };
    }

    private Tree leaf(Spot spot, Tree.Kind kind) throws IOException {
        return new Tree.Leaf(spot, kind, parser.getText());
    }

    private List<Tree> items(int depth) throws IOException {
        List<Tree> items = new ArrayList<>();
        for (JsonToken next = next(); next != JsonToken.END_ARRAY; next = next()) {
            items.add(tree(next, depth + 1));
        }
        return items;
    }

    private List<Tree.Field> fields(int depth) throws IOException {
        List<Tree.Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonToken next = next(); next != JsonToken.END_OBJECT; next = next()) {
            Spot spot = spot();
            String name = parser.currentName();
            if (!names.add(name)) {
                throw new LessonException(spot, "wrong.twice", name);
            }
            fields.add(new Tree.Field(spot, name, tree(next(), depth + 1)));
        }
        return fields;
    }

    private JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new LessonException(spot(), "wrong.early");
        }
        return token;
    }

    private Spot spot() {
        return spot(parser.currentTokenLocation());
    }

    private static Spot spot(JsonLocation at) {
        return new Spot(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private static LessonException notYaml(JsonProcessingException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
                Spot spot =
                        new Spot(
                                marked.getProblemMark().getLine() + 1,
                                marked.getProblemMark().getColumn() + 1);
                return new LessonException(spot, "wrong.yaml", marked.getProblem());
            }
        }
        JsonLocation at = e.getLocation();
        return new LessonException(at == null ? Spot.START : spot(at), "wrong.yaml", firstLine(e));
    }

    private static Saying firstLine(Exception e) {
        String message =
                e instanceof JsonProcessingException json
                        ? json.getOriginalMessage()
                        : e.getMessage();
        return message == null
                ? Saying.of("wrong.unreadable")
                : Saying.of("wrong.foreign", message.lines().findFirst().orElse(""));
    }
}
