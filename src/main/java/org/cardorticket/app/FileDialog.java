package org.cardorticket.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.cardorticket.ui.FileOrder;
import org.cardorticket.ui.Order;
import org.cardorticket.ui.Texts;
import org.jspecify.annotations.Nullable;

/// Asks with the dialogs of the system, and begins where the last file went.
final class FileDialog implements FileQuestion, LessonFileQuestion {

    private static final String ENDING = ".yaml";

    private final Stage owner;
    private final Texts texts;
    private Optional<File> last = Optional.empty();

    FileDialog(Stage owner, Texts texts) {
        this.texts = texts;
        this.owner = owner;
    }

    @Override
    public Optional<Path> where(Order order, String suggested) {
        return order.ending().isEmpty() ? folder(suggested) : file(order.ending(), suggested);
    }

    @Override
    public Optional<Path> which(FileOrder order, String suggested) {
        FileChooser chooser = new FileChooser();
        last.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                texts.get("ui.file.kind"), "*" + ENDING, "*.yml"));
        if (order != FileOrder.OPEN) {
            chooser.setInitialFileName("my-" + suggested + ENDING);
        }
        @Nullable File chosen =
                order == FileOrder.OPEN
                        ? chooser.showOpenDialog(owner)
                        : chooser.showSaveDialog(owner);
        return Optional.ofNullable(chosen).map(file -> remembered(file, file.getParentFile()));
    }

    private Optional<Path> file(String ending, String suggested) {
        FileChooser chooser = new FileChooser();
        last.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        chooser.setInitialFileName(suggested + ending);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("*" + ending, "*" + ending));
        @Nullable File chosen = chooser.showSaveDialog(owner);
        return Optional.ofNullable(chosen).map(file -> remembered(file, file.getParentFile()));
    }

    /// A folder of its own inside the one chosen: hundreds of pictures shall not fall among others.
    private Optional<Path> folder(String suggested) {
        DirectoryChooser chooser = new DirectoryChooser();
        last.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        @Nullable File chosen = chooser.showDialog(owner);
        return Optional.ofNullable(chosen)
                .map(folder -> remembered(new File(folder, suggested), folder));
    }

    private Path remembered(File file, @Nullable File folder) {
        last = Optional.ofNullable(folder);
        return file.toPath();
    }
}
