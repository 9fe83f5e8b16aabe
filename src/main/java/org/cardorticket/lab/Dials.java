package org.cardorticket.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cardorticket.saying.SayingException;

/// The settings of a run: what each dial of an experiment stands at.
public record Dials(Map<String, Double> values) {

    public Dials {
        values = Map.copyOf(values);
    }

    /// Everything as it is when nobody chooses.
    static Dials standard(List<Dial> dials) {
        Map<String, Double> values = new LinkedHashMap<>();
        dials.forEach(dial -> values.put(dial.id(), dial.standard()));
        return new Dials(values);
    }

    /// The same with `value` for the dial `id` of `experiment`.
    ///
    /// @throws SayingException when there is no such dial, or it has no such value
    public Dials with(Experiment experiment, String id, double value) {
        Dial dial =
                experiment.dials().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() ->
                                new SayingException(
                                        "wrong.lab.dial",
                                        id,
                                        String.join(
                                                ", ",
                                                experiment.dials().stream()
                                                        .map(Dial::id)
                                                        .toList())));
        Map<String, Double> next = new LinkedHashMap<>(values);
        next.put(id, dial.checked(value));
        return new Dials(next);
    }

    /// What `dial` stands at.
    public double of(Dial dial) {
        return values.getOrDefault(dial.id(), dial.standard());
    }

    /// The same as a whole number.
    int count(Dial dial) {
        return (int) of(dial);
    }

    /// As they are written on a command line: `rows=1000 runs=11`, in the order of `dials`.
    public String line(List<Dial> dials) {
        List<String> parts = new ArrayList<>();
        dials.forEach(dial -> parts.add(dial.id() + "=" + Dial.plain(of(dial))));
        return String.join(" ", parts);
    }
}
