package org.cardorticket.app;

import java.nio.file.Path;
import java.util.Optional;
import org.cardorticket.ui.Order;

/// Asks a person where something is to be written.
interface FileQuestion {

    /// The file, or the folder, for `order`; empty when the person thinks better of it.
    ///
    /// @param suggested the name of the file without its ending
    Optional<Path> where(Order order, String suggested);
}
