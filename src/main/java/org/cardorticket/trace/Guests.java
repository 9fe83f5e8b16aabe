package org.cardorticket.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.cardorticket.time.Stopwatch;

/// Real clients from outside: whether they are let in, by what name each goes, and how much of what
/// they do is kept. Safe for use by many threads.
///
/// What they do is seen as long as it does not come too fast, and not too much of it: beyond that
/// their exchanges are counted, and only what they change in the store is written down. So neither
/// a class of two hundred nor a script that never rests can fill the memory.
public final class Guests {

    /// So many of their exchanges are seen in all.
    public static final int MOST = 20_000;

    /// So many a second in the long run, and at once.
    private static final int A_SECOND = 20;

    private static final int AT_ONCE = 60;
    private static final int NAMES = 500;
    private static final int LONGEST_NAME = 16;
    private static final List<String> BROWSERS = List.of("Firefox", "Edg", "Chrome", "Safari");

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final AtomicLong unseen = new AtomicLong();
    private final Stopwatch watch = Stopwatch.start();
    private volatile boolean welcome = true;
    private long seen;
    private double allowance = AT_ONCE;
    private long asked;

    /// Whether they are let in.
    public boolean welcome() {
        return welcome;
    }

    /// Lets them in, or not, from now on.
    public void welcome(boolean on) {
        welcome = on;
    }

    /// The name of whoever says `agent` of itself, such as `Firefox 2`: what it is, and the number
    /// in the order in which they came. Whatever is said, the name is short and plain.
    public synchronized String name(String agent) {
        int number = numbers.computeIfAbsent(agent, _ -> numbers.size() + 1);
        if (numbers.size() > NAMES) {
            numbers.remove(numbers.keySet().iterator().next());
        }
        return product(agent) + " " + number;
    }

    /// How many of their exchanges were counted and not seen.
    public long unseen() {
        return unseen.get();
    }

    /// Whether the exchange that begins now is to be seen; if not, it has been counted.
    synchronized boolean see() {
        long now = watch.nanos();
        allowance = Math.min(AT_ONCE, allowance + (now - asked) * 1e-9 * A_SECOND);
        asked = now;
        if (seen >= MOST || allowance < 1) {
            unseen.incrementAndGet();
            return false;
        }
        seen++;
        allowance--;
        return true;
    }

    private static String product(String agent) {
        for (String browser : BROWSERS) {
            if (agent.startsWith("Mozilla/") && agent.contains(browser + "/")) {
                return browser.equals("Edg") ? "Edge" : browser;
            }
        }
        int end = 0;
        while (end < agent.length()
                && end < LONGEST_NAME
                && agent.charAt(end) < 128
                && Character.isLetterOrDigit(agent.charAt(end))) {
            end++;
        }
        return end == 0 ? "unknown" : agent.substring(0, end);
    }
}
