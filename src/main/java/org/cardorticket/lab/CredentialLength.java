package org.cardorticket.lab;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cardorticket.auth.Account;
import org.cardorticket.auth.Algorithm;
import org.cardorticket.saying.Saying;
import org.cardorticket.trace.Scheme;

/// How long is a ticket against a card, as the roles grow that stand on it?
public record CredentialLength() implements Experiment {

    static final Dial LETTERS = new Dial("letters", Unit.COUNT, List.of(4.0, 8.0, 16.0, 32.0), 8);

    private static final List<Integer> ROLES = List.of(0, 1, 2, 5, 10, 20, 50, 100, 200);
    private static final int ASKED = 20;
    private static final String CARD = "card";
    private static final String PASSWORD = "many hats";

    @Override
    public String id() {
        return "length";
    }

    @Override
    public Unit unit() {
        return Unit.BYTES;
    }

    @Override
    public Optional<Unit> axis() {
        return Optional.of(Unit.COUNT);
    }

    @Override
    public boolean logarithmic() {
        return false;
    }

    @Override
    public List<Dial> dials() {
        return List.of(LETTERS);
    }

    @Override
    public Forecast forecast() {
        return new Forecast(Unit.TIMES, List.of(1.0, 3.0, 10.0, 30.0, 100.0));
    }

    @Override
    public double answer(Figures figures) {
        return figures.series(ticket(Algorithm.HS256)).at(ASKED).median()
                / figures.series(CARD).at(ASKED).median();
    }

    @Override
    public List<String> code() {
        return List.of(
                "org.cardorticket.auth.TicketOffice#access", "org.cardorticket.auth.Carrier#issue");
    }

    @Override
    public Figures run(Dials dials, Watch watch) throws IOException {
        List<Account> accounts =
                ROLES.stream().map(count -> account(count, dials.count(LETTERS))).toList();
        List<Saying> notes = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        int kinds = 1 + Algorithm.values().length;
        try (Bench bench = Bench.open(accounts)) {
            series.add(lengths(bench, CARD, Scheme.SESSION, notes, watch.between(0, 1.0 / kinds)));
            for (Algorithm algorithm : Algorithm.values()) {
                bench.server().control().rotateKeys(algorithm);
                double from = series.size() / (double) kinds;
                series.add(
                        lengths(
                                bench,
                                ticket(algorithm),
                                Scheme.JWT,
                                notes,
                                watch.between(from, from + 1.0 / kinds)));
            }
        }
        return new Figures(this, dials, Machine.here(), series, notes);
    }

    private static Series lengths(
            Bench bench, String name, Scheme scheme, List<Saying> notes, Watch watch)
            throws IOException {
        List<Point> points = new ArrayList<>();
        for (int count : ROLES) {
            watch.reached(ROLES.indexOf(count) / (double) ROLES.size());
            Visitor visitor =
                    Visitor.logIn(
                            bench.http(), bench.server().base(), scheme, user(count), PASSWORD);
            // What its own server would not take is no credential, however long it is.
            if (visitor.ask() != 200) {
                notes.add(Saying.of("lab.note.refused", Saying.of("lab.series." + name), count));
                break;
            }
            points.add(new Point(count, Spread.exactly(visitor.bytes())));
        }
        return new Series(name, points);
    }

    private static String ticket(Algorithm algorithm) {
        return "ticket-" + algorithm.header();
    }

    private static String user(int roles) {
        return "roles-" + roles;
    }

    /// Somebody with `count` roles whose names have `letters` letters each.
    private static Account account(int count, int letters) {
        Set<String> roles = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            String number = String.format(Locale.ROOT, "%03d", i);
            roles.add("r".repeat(letters - number.length()) + number);
        }
        return new Account(user(count), PASSWORD, roles);
    }
}
