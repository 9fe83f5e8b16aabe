package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.stream.Stream;
import org.cardorticket.export.Draft;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("why something could not be written")
@Tag("fault")
class NotWrittenTest {

    @TempDir private Path folder;

    private static String tell(Exception e, Language language) {
        return Words.of(language).tell(NotWritten.because(e));
    }

    private static IOException writing(Path place) {
        return catchThrowableOfType(IOException.class, () -> Draft.write(place, "text"));
    }

    /// What the system really throws, where it can be brought to it.
    @Test
    void aFolderInThePlaceOfAFile() throws IOException {
        Path place = Files.createDirectory(folder.resolve("kick.har"));
        assertThat(tell(writing(place), Language.EN)).contains(place + " is a folder.");
        assertThat(tell(writing(place), Language.ZH)).contains(place + " 是个文件夹。");
    }

    @Test
    void aFileInThePlaceOfAFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        IOException e = writing(file.resolve("kick.har"));
        assertThat(tell(e, Language.EN)).contains(file + " is no folder.");
        assertThat(tell(e, Language.ZH)).contains(file + " 不是文件夹。");
        assertThat(file).hasContent("in the way");
    }

    /// On Linux there is a device that is always full.
    @Test
    void aDiskThatIsFull() {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        IOException e =
                catchThrowableOfType(
                        IOException.class, () -> Files.writeString(Path.of("/dev/full"), "text"));
        assertThat(tell(e, Language.EN)).contains("the disk is full.");
        assertThat(tell(e, Language.ZH)).contains("磁盘满了。");
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("/x/kick.har"), "may not be written"),
                Arguments.of(new ReadOnlyFileSystemException(), "only be read"),
                Arguments.of(
                        new FileSystemException("/x", null, "Read-only file system"),
                        "only be read"),
                Arguments.of(
                        new FileSystemException("/x", null, "Disk quota exceeded"),
                        "the disk is full"),
                Arguments.of(
                        new IOException("There is not enough space on the disk"),
                        "the disk is full"),
                Arguments.of(new IOException("Input/output error"), "Input/output error"),
                Arguments.of(new IllegalStateException(), "IllegalStateException"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whateverElseItIs(Exception e, String said) {
        assertThat(tell(e, Language.EN))
                .startsWith("Could not be written: ")
                .contains(said)
                .endsWith("try another place.");
    }

    @ParameterizedTest
    @CsvSource({"EN, Nothing half was left there", "ZH, 没有留下半截文件"})
    void whatIsSafeIsSaidInEveryCase(Language language, String safe) {
        assertThat(tell(new IOException("x"), language)).contains(safe);
    }
}
