package org.cardorticket.ui.timeline;

import java.util.LinkedHashSet;
import java.util.Set;
import org.cardorticket.film.Mark;
import org.cardorticket.film.MarkRow;
import org.cardorticket.film.Marks.Group;
import org.cardorticket.time.LessonTime;
import org.cardorticket.ui.Texts;

/// The words for what happened: on the timeline, and under the mouse.
///
/// @param texts in which language
record MarkWords(Texts texts) {

    /// More different things than this at one place are only counted.
    private static final int TOLD = 12;

    /// The sign of a group of requests: ✓ ✕ for allowed and refused, ↻ for refreshes, and how many.
    static String sign(Group group) {
        boolean refreshes = group.refreshes() == group.count();
        String sign =
                refreshes
                        ? group.allowed() ? "↻" : group.mixed() ? "↻✓✕" : "↻✕"
                        : group.allowed() ? "✓" : group.mixed() ? "✓✕" : "✕";
        return group.count() == 1 ? sign : sign + " " + count(group.count());
    }

    /// `count` in at most four characters.
    static String count(int count) {
        return count < 1_000 ? "" + count : count / 1_000 + "k";
    }

    /// What a group of requests is, in a sentence.
    String told(Group group) {
        String from = LessonTime.clock(group.first().at());
        if (group.count() == 1 && group.first() instanceof Mark.Asked asked) {
            return texts.get(
                    asked.allowed() ? "ui.timeline.asked.allowed" : "ui.timeline.asked.refused",
                    from,
                    asked.actor().label(),
                    asked.what());
        }
        return texts.get(
                "ui.timeline.asked.many",
                from,
                LessonTime.clock(group.last().at()),
                group.count(),
                group.count() - group.refused(),
                group.refused(),
                group.refreshes());
    }

    /// What happened, in a few words.
    String event(Mark.Event event) {
        return switch (event) {
            case Mark.Withdrawn withdrawn ->
                    texts.get(
                            "ui.timeline.withdrawn." + withdrawn.ending().name(), withdrawn.user());
            case Mark.Turned turned ->
                    texts.get(
                            turned.on() ? "ui.timeline.defence.on" : "ui.timeline.defence.off",
                            texts.get("ui.defence." + turned.defence().name()));
            case Mark.Adjusted adjusted ->
                    texts.get(
                            "ui.timeline.setting",
                            texts.get("ui.setting." + adjusted.setting().name()),
                            texts.words().duration(adjusted.value()));
            case Mark.Rekeyed rekeyed ->
                    texts.get("ui.timeline.keys", rekeyed.accepted().size(), rekeyed.signing());
            case Mark.Restarted _ -> texts.get("ui.timeline.restarted");
        };
    }

    /// The different things in `group` of `row`, each in a few words; a kick of both lanes is one.
    Set<String> events(MarkRow row, Group group) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(group.count(), TOLD); i++) {
            if (row.get(group.index() + i) instanceof Mark.Event event) {
                words.add(event(event));
            }
        }
        return words;
    }

    /// How many more things there are in `group` than the first of `told`.
    static int others(Group group, Set<String> told) {
        return told.size() - 1 + Math.max(0, group.count() - TOLD);
    }
}
