package org.cardorticket.export;

import java.io.IOException;

/// Takes the pictures of a film one after another and writes them down.
///
/// Closing without {@link #finish()} leaves nothing behind that looks finished.
public interface FilmWriter extends AutoCloseable {

    /// Takes the next picture, which stands for `centiseconds`.
    ///
    /// @throws IOException when it cannot be written
    void add(Still still, int centiseconds) throws IOException;

    /// Says that there is no more, and publishes what was written.
    ///
    /// @throws IOException when it cannot be written
    void finish() throws IOException;

    @Override
    void close() throws IOException;
}
