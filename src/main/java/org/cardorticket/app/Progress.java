package org.cardorticket.app;

import java.io.PrintWriter;
import org.cardorticket.words.Words;

/// Says on a terminal how far a long piece of work has come: a line every ten percent, which reads
/// well in a log, too.
final class Progress {

    private static final int EVERY = 10;

    private final PrintWriter out;
    private final Words words;
    private final String key;
    private int said;

    /// Says it in the sentence under `key`, which has a place for the percentage.
    Progress(PrintWriter out, Words words, String key) {
        this.key = key;
        this.out = out;
        this.words = words;
    }

    /// `done` of a hundred parts are done.
    void percent(int done) {
        if (done / EVERY > said) {
            said = done / EVERY;
            out.println(words.text(key, said * EVERY));
            out.flush();
        }
    }
}
