package org.cardorticket.ui.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cardorticket.film.BarRun;
import org.cardorticket.film.BarShape;
import org.cardorticket.film.Party;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Ending;
import org.cardorticket.ui.Texts;

/// The words on a bar, and about it.
///
/// @param texts in which language
record BarWords(Texts texts) {

    /// All that a bar's words depend on, so that they are put together only when it changes.
    record About(
            Credential credential,
            Party owner,
            int count,
            Instant until,
            Duration exposure,
            Optional<Ending> ended) {

        static About of(BarRun run) {
            BarShape last = run.last();
            return new About(
                    run.first().bar().credential(),
                    Party.of(run.first().bar().owner()),
                    run.count(),
                    last.shownUntil(),
                    run.count() == 1 ? last.exposure() : Duration.ZERO,
                    last.ended());
        }
    }

    /// Its name, as long as there is room.
    String name(About about) {
        return about.count() > 1
                ? texts.get("ui.timeline.bars", about.count())
                : byOwner(
                        about,
                        texts.get("ui.timeline.bar." + kind(about), id(about), until(about)));
    }

    /// Its name where there is little room.
    String shortName(About about) {
        return about.count() > 1
                ? "×" + MarkWords.count(about.count())
                : byOwner(
                        about,
                        texts.get("ui.timeline.bar.short." + kind(about), id(about), until(about)));
    }

    /// For how long it is exposed; nothing when it is not.
    String exposure(About about) {
        return about.exposure().isZero()
                ? ""
                : texts.get("ui.timeline.exposure", shortExposure(about));
    }

    /// The length of the exposure alone.
    String shortExposure(About about) {
        return about.exposure().isZero() ? "" : texts.words().duration(about.exposure());
    }

    /// All about it, in a sentence.
    String told(About about) {
        if (about.count() > 1) {
            return texts.get(
                    "ui.timeline.bars.told",
                    about.count(),
                    LessonTime.write(about.credential().issuedAt()),
                    LessonTime.write(about.until()));
        }
        String life =
                texts.get(
                        "ui.timeline.bar.told",
                        name(about),
                        about.credential().user(),
                        LessonTime.clock(about.credential().issuedAt()),
                        until(about),
                        id(about));
        String end =
                about.ended()
                        .map(why -> "\n" + texts.get("ui.timeline.bar.ended." + why.name()))
                        .orElse("");
        return life + end + (about.exposure().isZero() ? "" : "\n" + exposure(about));
    }

    private String byOwner(About about, String name) {
        return switch (about.owner()) {
            case USER -> name;
            case THIEF, OTHER_SITE -> texts.get("ui.timeline.bar.thief", name);
        };
    }

    private static String kind(About about) {
        return about.credential().kind().name();
    }

    private static String id(About about) {
        return about.credential().shortId();
    }

    /// A week from now is not today: the day belongs to it.
    private static String until(About about) {
        long day = LessonTime.day(about.until());
        String clock = LessonTime.clock(about.until());
        return day == 0 ? clock : "+" + day + "d " + clock;
    }
}
