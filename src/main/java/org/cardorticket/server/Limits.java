package org.cardorticket.server;

/// Limits of the JDK's server that only system properties can set; they are read once, when the
/// first server of a process starts. A value somebody gave on the command line is left alone.
final class Limits {

    private Limits() {}

    /// Lets headers through that are long enough to be answered with 431, cuts silent clients off.
    static void apply() {
        set("sun.net.httpserver.maxReqHeaderSize", String.valueOf(4 * Adapter.LONGEST_HEADERS));
        set("sun.net.httpserver.maxReqHeaders", "200");
        set("sun.net.httpserver.maxReqTime", "10");
        set("sun.net.httpserver.maxRspTime", "10");
        set("sun.net.httpserver.idleInterval", "30");
        set("sun.net.httpserver.nodelay", "true");
    }

    private static void set(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
