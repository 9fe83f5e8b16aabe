package org.cardorticket.app;

import java.nio.file.Path;
import java.util.Optional;
import org.cardorticket.ui.FileOrder;

/// Asks a person which file of one's own is meant.
interface LessonFileQuestion {

    /// The file for `order`; empty when the person thinks better of it.
    ///
    /// @param suggested the name of the file without its ending
    Optional<Path> which(FileOrder order, String suggested);
}
