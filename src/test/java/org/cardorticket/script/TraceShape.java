package org.cardorticket.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;

/// A trace as text in which everything random, measured or of the wall clock is replaced by its
/// order of first appearance, so that two runs of one script can be compared.
final class TraceShape {

    private static final Pattern MEASURED =
            Pattern.compile("seq=\\d+|nanos=\\d+|127\\.0\\.0\\.1:\\d+|name=[Dd]ate, value=[^\\]]*");
    private static final Pattern RANDOM =
            Pattern.compile(
                    "00-[0-9a-f]{32}-[0-9a-f]{16}-01|eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*"
                            + "|[0-9a-f]{32}\\.[\\w-]{43}|[0-9a-f]{32}|\\b[0-9a-f]{8}\\b"
                            // A CSRF token: 32 bytes.
                            + "|(?<![\\w-])[\\w-]{43}(?![\\w-])");

    private TraceShape() {}

    static List<String> of(Trace trace) {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> shape = new ArrayList<>();
        for (Event event : ordered(trace)) {
            String text = MEASURED.matcher(event.toString()).replaceAll("~");
            Matcher matcher = RANDOM.matcher(text);
            shape.add(
                    matcher.replaceAll(match ->
                            names.computeIfAbsent(match.group(), _ -> "#" + names.size())));
        }
        sortRemovals(shape);
        return shape;
    }

    /// Several rows that go in one act go in the order of their ids, which are random.
    private static void sortRemovals(List<String> shape) {
        int from = 0;
        while (from < shape.size()) {
            int to = from;
            while (to < shape.size() && shape.get(to).contains("step=RowRemoved[")) {
                to++;
            }
            shape.subList(from, to).sort(Comparator.naturalOrder());
            from = Math.max(to, from + 1);
        }
    }

    /// Exchanges that are under way at the same time have no order among each other: each is told
    /// as a whole, where its scene is.
    private static List<Event> ordered(Trace trace) {
        List<Event> all = new ArrayList<>();
        List<Event> scene = new ArrayList<>();
        for (Event event : trace.events()) {
            scene.add(event);
            if (event.step() instanceof Step.SceneClosed) {
                scene.sort(Comparator.comparingInt(TraceShape::rank));
                all.addAll(scene);
                scene.clear();
            }
        }
        all.addAll(scene);
        return all;
    }

    /// What opened the scene first, its exchanges next, what is outside of them last.
    private static int rank(Event event) {
        if (event.exchange().isPresent()) {
            return (int) event.exchange().number();
        }
        return event.step() instanceof Step.SceneOpened ? 0 : Integer.MAX_VALUE;
    }
}
