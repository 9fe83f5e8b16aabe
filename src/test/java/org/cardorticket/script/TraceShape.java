package org.cardorticket.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Trace;

/// A trace as text in which everything random, measured or of the wall clock is replaced by its
/// order of first appearance, so that two runs of one script can be compared.
final class TraceShape {

    private static final Pattern MEASURED =
            Pattern.compile("nanos=\\d+|127\\.0\\.0\\.1:\\d+|name=[Dd]ate, value=[^\\]]*");
    private static final Pattern RANDOM =
            Pattern.compile(
                    "00-[0-9a-f]{32}-[0-9a-f]{16}-01|eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+"
                            + "|[0-9a-f]{32}\\.[\\w-]{43}|[0-9a-f]{32}|\\b[0-9a-f]{8}\\b");

    private TraceShape() {}

    static List<String> of(Trace trace) {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> shape = new ArrayList<>();
        for (Event event : trace.events()) {
            String text = MEASURED.matcher(event.toString()).replaceAll("~");
            Matcher matcher = RANDOM.matcher(text);
            shape.add(
                    matcher.replaceAll(match ->
                            names.computeIfAbsent(match.group(), _ -> "#" + names.size())));
        }
        return shape;
    }
}
