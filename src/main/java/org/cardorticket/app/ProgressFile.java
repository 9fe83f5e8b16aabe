package org.cardorticket.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.cardorticket.lesson.Progress;

/// Where the progress in each lesson is kept from one start to the next: one line a lesson, beside
/// the preferences.
record ProgressFile(PropertiesFile file) {

    /// The file beside `preferences`.
    static ProgressFile beside(PropertiesFile preferences) {
        return new ProgressFile(preferences.sibling("progress.properties"));
    }

    /// What was kept, by the lesson's id; what cannot be understood is left out.
    Map<String, Progress> load() {
        Properties kept = file.load();
        Map<String, Progress> all = new HashMap<>();
        for (String id : kept.stringPropertyNames()) {
            Progress.read(kept.getProperty(id)).ifPresent(each -> all.put(id, each));
        }
        return all;
    }

    /// Keeps `all`, whole or not at all; whether that could be done.
    boolean save(Map<String, Progress> all) {
        Properties lines = new Properties();
        all.forEach((id, each) -> lines.setProperty(id, each.write()));
        return file.save(lines);
    }
}
