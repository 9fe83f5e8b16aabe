package org.cardorticket.app;

import java.util.Locale;
import java.util.Map;

/// Whether there is a screen to open a window on, judged before JavaFX is touched.
///
/// JavaFX tries its native toolkit only once in the life of a process, so the question comes first.
final class Display {

    private final String os;
    private final Map<String, String> environment;
    private final String platform;

    /// @param platform which of its own platforms JavaFX was told to use; empty for the system's
    Display(String os, Map<String, String> environment, String platform) {
        this.platform = platform;
        this.os = os.toLowerCase(Locale.ROOT);
        this.environment = environment;
    }

    /// The display of this process.
    static Display ofThisProcess() {
        return new Display(
                System.getProperty("os.name", ""),
                System.getenv(),
                System.getProperty("glass.platform", ""));
    }

    /// False only where it is certain: on Linux without `DISPLAY` and `WAYLAND_DISPLAY`, unless
    /// JavaFX was told to do without.
    boolean present() {
        return platform.equals("Headless")
                || !os.contains("linux")
                || isSet("DISPLAY")
                || isSet("WAYLAND_DISPLAY");
    }

    private boolean isSet(String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
