package org.cardorticket.ui;

import javafx.scene.image.Image;
import org.cardorticket.lab.Figures;

/// What somebody in the window wants to take away of what is on the stage.
public sealed interface Order {

    /// What the file's name ends with, with its dot; empty for a folder.
    String ending();

    /// A film, in the window's language and theme.
    record Film(Form form, Size size) implements Order {
        @Override
        public String ending() {
            return switch (form) {
                case GIF -> ".gif";
                case HTML -> ".html";
                case PNG -> "";
            };
        }
    }

    /// How a film is kept.
    enum Form {
        /// An animated picture.
        GIF,
        /// A page that plays by itself.
        HTML,
        /// A folder of pictures.
        PNG
    }

    /// How large a film is.
    ///
    /// A small one is drawn from the same window as a middling one, so that as much is to be seen.
    enum Size {
        SMALL(1440, 900, 2 / 3.0),
        MEDIUM(1440, 900, 1),
        LARGE(1920, 1080, 1);

        private final int width;
        private final int height;
        private final double scale;

        Size(int width, int height, double scale) {
            this.width = width;
            this.height = height;
            this.scale = scale;
        }

        /// How wide the window is.
        public int width() {
            return width;
        }

        /// How high the window is.
        public int height() {
            return height;
        }

        /// How many pixels of the film a pixel of the window becomes.
        public double scale() {
            return scale;
        }

        /// The size of the film, as people write it: `960 × 600`.
        public String words() {
            return Math.round(width * scale) + " × " + Math.round(height * scale);
        }
    }

    /// Figures of the Lab, for a program that calculates.
    record Measured(Figures figures) implements Order {
        @Override
        public String ending() {
            return ".csv";
        }
    }

    /// A picture of what the Lab measured.
    ///
    /// @param id the experiment
    record Drawn(String id, Image picture) implements Order {
        @Override
        public String ending() {
            return ".png";
        }
    }

    /// What happened, for other programs.
    enum Writing implements Order {
        HAR(".har"),
        MERMAID(".mmd"),
        MARKDOWN(".md"),
        CSV(".csv");

        private final String ending;

        Writing(String ending) {
            this.ending = ending;
        }

        @Override
        public String ending() {
            return ending;
        }
    }
}
