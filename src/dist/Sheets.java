import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Puts beside every style sheet of a folder its binary form, which needs no parser at the start.
/// JavaFX loses durations on the way there, so that a sheet with one is left as it is.
///
/// Arguments: the folder.
final class Sheets {

    private static final Pattern DURATION = Pattern.compile(":[^;]*\\b\\d+(ms|s)\\s*;");

    private Sheets() {}

    public static void main(String[] args) throws Exception {
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
            for (Path sheet : sheets) {
                if (DURATION.matcher(Files.readString(sheet)).find()) {
                    continue;
                }
                String binary = sheet.getFileName().toString().replaceFirst("css$", "bss");
                Stylesheet.convertToBinary(
                        sheet.toFile(), sheet.resolveSibling(binary).toFile());
            }
        }
    }
}
