package org.cardorticket.server;

/// Limits of the JDK's server that only system properties can set; they are read once, when the
/// first server of a process starts. A value somebody gave on the command line is left alone.
final class Limits {

    /// The most the JDK reads of a header section. It counts 32 bytes more for every field, so that
    /// a section of 16 KiB in the shortest fields comes to nine times its size.
    private static final int HEADERS = 16 * Adapter.LONGEST_HEADERS;

    private Limits() {}

    /// Lets headers through that are long enough to be answered with 431, cuts silent clients off.
    static void apply() {
        set("sun.net.httpserver.maxReqHeaderSize", HEADERS);
        set("sun.net.httpserver.maxReqHeaders", HEADERS / 4);
        set("sun.net.httpserver.maxReqTime", 10);
        set("sun.net.httpserver.maxRspTime", 10);
        set("sun.net.httpserver.idleInterval", 30);
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private static void set(String name, int value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, String.valueOf(value));
        }
    }
}
