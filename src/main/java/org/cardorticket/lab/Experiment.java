package org.cardorticket.lab;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A question people argue about, and how it is settled on this machine.
public sealed interface Experiment
        permits CheckCost, CredentialLength, SessionMemory, StoreDistance, LogInCost, Exposure {

    /// All of them, in the order in which they are offered.
    static List<Experiment> all() {
        return List.of(
                new CheckCost(),
                new CredentialLength(),
                new SessionMemory(),
                new StoreDistance(),
                new LogInCost(),
                new Exposure());
    }

    /// The one called `id`.
    static Optional<Experiment> of(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// What it is called in the bundles, on the command line and in files.
    String id();

    /// What the figures count.
    Unit unit();

    /// What the axis counts; empty where the series themselves are compared.
    Optional<Unit> axis();

    /// Whether figures differ so much that they are drawn by their powers of ten.
    boolean logarithmic();

    /// What can be chosen.
    List<Dial> dials();

    /// What is asked before.
    Forecast forecast();

    /// What turned out to be right, to be compared with the forecast.
    double answer(Figures figures);

    /// The code that runs, as `org.cardorticket.auth.EmbeddedStore#find`.
    List<String> code();

    /// Measures, on the thread that calls; leaves nothing behind, not even when it is stopped.
    ///
    /// @throws java.util.concurrent.CancellationException when `watch` has it stop
    /// @throws IOException when there is no room for what it needs
    Figures run(Dials dials, Watch watch) throws IOException;

    /// The settings when nobody chooses.
    default Dials standard() {
        return Dials.standard(dials());
    }
}
