package org.cardorticket.lesson;

import java.util.List;

/// What a YAML file says, each part with its place, before anything is understood.
sealed interface Tree {

    /// Where it begins.
    Spot spot();

    /// What it is, as a sentence would name it.
    String kind();

    /// What a single value may be.
    enum Kind {
        TEXT("a text"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NOTHING("nothing");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /// A single value, as it is written.
    record Leaf(Spot spot, Kind type, String text) implements Tree {
        @Override
        public String kind() {
            return type.words;
        }
    }

    /// A list.
    record Items(Spot spot, List<Tree> items) implements Tree {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /// Named values, in the order of the file, no name twice.
    record Fields(Spot spot, List<Field> fields) implements Tree {
        public Fields {
            fields = List.copyOf(fields);
        }

        @Override
        public String kind() {
            return "fields";
        }
    }

    /// One named value, and where the name stands.
    record Field(Spot spot, String name, Tree value) {}
}
