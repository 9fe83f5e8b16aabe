package org.cardorticket.script;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cardorticket.auth.AuthControl;
import org.cardorticket.client.Throng;
import org.cardorticket.trace.Lane;

/// The crowds of a world: one a lane, of people called `p0001`, `p0002` … whom the server admits
/// when they first come.
final class Crowds {

    private static final String PASSWORD = "many-in-a-crowd";

    private final Map<Lane, Throng> throngs = new EnumMap<>(Lane.class);
    private final Function<Lane, Throng> hire;

    /// Crowds that `hire` brings together.
    Crowds(Function<Lane, Throng> hire) {
        this.hire = hire;
    }

    /// Has the crowd of `lane` carry `command` out; `admin` is the administrator's password.
    void act(Lane lane, Command.Crowd command, AuthControl control, String admin) {
        Throng throng = throngs.computeIfAbsent(lane, hire);
        switch (command.deed()) {
            case LOG_IN -> {
                int room = Command.Crowd.MOST - throng.size();
                List<String> names =
                        IntStream.range(0, Math.min(command.people(), room))
                                .mapToObj(i -> "p%04d".formatted(throng.size() + i + 1))
                                .toList();
                control.admit(names, PASSWORD);
                throng.logIn(names, PASSWORD);
            }
            case REQUEST -> throng.read();
            case REFRESH -> throng.refresh();
            case KICK -> throng.kickAll(admin);
        }
    }

    /// The crowd of `lane` goes: another scheme stands there.
    void leave(Lane lane) {
        throngs.remove(lane);
    }
}
