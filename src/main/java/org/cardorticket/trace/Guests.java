package org.cardorticket.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Real clients from outside: whether they are let in, and by what name each goes. Safe for use by
/// many threads.
public final class Guests {

    private static final int NAMES = 500;
    private static final int LONGEST_NAME = 16;
    private static final List<String> BROWSERS = List.of("Firefox", "Edg", "Chrome", "Safari");

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private volatile boolean welcome = true;

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
