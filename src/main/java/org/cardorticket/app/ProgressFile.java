package org.cardorticket.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /// The lessons of which nothing can be understood in `kept`.
    static Set<String> misread(Properties kept) {
        return kept.stringPropertyNames().stream()
                .filter(id -> Progress.read(kept.getProperty(id)).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Keeps `reached` beside what is there of other lessons; whether that could be done.
    boolean keep(Map<String, Progress> reached) {
        return file.change(
                reached.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, each -> each.getValue().write())));
    }
}
