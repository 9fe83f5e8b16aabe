package org.cardorticket.server;

/// Limits of the JDK's server that only system properties can set; they are read once, when the
/// first server of a process starts. A value somebody gave on the command line is left alone.
final class Limits {

    /// The most header fields that are read.
    private static final int FIELDS = 512;

    /// The most the JDK reads of a header section, and of a request line. It counts 32 bytes more
    /// for every field. What is longer ends the connection without an answer.
    private static final int HEADERS = 2 * Adapter.LONGEST_HEADERS + 32 * FIELDS;

    /// The most connections that are open at once; one more is hung up on. Ten thousand a minute
    /// that say nothing are fewer than this at any moment, because each is cut off after
    /// [#PATIENCE], and an honest one still gets in.
    private static final int CONNECTIONS = 2_048;

    /// For how many seconds a request may take to arrive, and an answer to be read: enough for one
    /// that is typed by hand.
    private static final int PATIENCE = 10;

    /// How many milliseconds go by until it is looked again who has been silent for too long.
    private static final int LOOK = 1_000;

    private Limits() {}

    /// Lets headers through that are long enough to be answered with 431, cuts silent clients off,
    /// and lets no more of them in than there is room for.
    static void apply() {
        set("sun.net.httpserver.maxReqHeaderSize", HEADERS);
        set("sun.net.httpserver.maxReqHeaders", FIELDS);
        set("sun.net.httpserver.maxReqTime", PATIENCE);
        set("sun.net.httpserver.maxRspTime", PATIENCE);
        set("sun.net.httpserver.idleInterval", 30);
        set("sun.net.httpserver.clockTick", LOOK);
        set("jdk.httpserver.maxConnections", CONNECTIONS);
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
