package org.cardorticket.lesson;

import java.util.List;
import org.cardorticket.saying.Saying;

/// What a YAML file says, each part with its place, before anything is understood.
sealed interface Tree {

    /// Where it begins.
    Spot spot();

    /// What it is, as a sentence would name it.
    Saying kind();

    /// What a single value may be.
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NOTHING
    }

    /// A single value, as it is written.
    record Leaf(Spot spot, Kind type, String text) implements Tree {
        @Override
        public Saying kind() {
            return Saying.of("wrong.kind." + type.name());
        }
    }

    /// A list.
    record Items(Spot spot, List<Tree> items) implements Tree {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public Saying kind() {
            return Saying.of("wrong.kind.LIST");
        }
    }

    /// Named values, in the order of the file, no name twice.
    record Fields(Spot spot, List<Field> fields) implements Tree {
        public Fields {
            fields = List.copyOf(fields);
        }

        @Override
        public Saying kind() {
            return Saying.of("wrong.kind.FIELDS");
        }
    }

    /// One named value, and where the name stands.
    record Field(Spot spot, String name, Tree value) {}
}
