package org.cardorticket.film;

import java.util.ArrayList;
import java.util.List;
import org.cardorticket.trace.Crowd;

/// A lane's crowd at one moment.
///
/// @param now how it stands
/// @param rates requests a second at the counts so far, the newest last
public record CrowdFrame(Crowd now, List<Long> rates) {

    /// More than a chart has room for.
    private static final int MOST = 40;

    public CrowdFrame {
        rates = List.copyOf(rates);
    }

    /// The crowd counted for the first time.
    static CrowdFrame first(Crowd crowd) {
        return new CrowdFrame(crowd, List.of(crowd.rate()));
    }

    /// The crowd counted once more.
    CrowdFrame then(Crowd next) {
        List<Long> more = new ArrayList<>(rates);
        more.add(next.rate());
        return new CrowdFrame(next, more.subList(Math.max(0, more.size() - MOST), more.size()));
    }
}
