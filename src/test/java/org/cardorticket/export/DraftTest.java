package org.cardorticket.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {

    @TempDir private Path folder;

    @Test
    void appearsWholeAndAloneOverAnOlderFile() throws IOException {
        Path file = folder.resolve("new/kick.md");
        Draft.write(file, "old");
        Draft.write(file, "中文");
        assertThat(file).hasContent("中文");
        try (Stream<Path> all = Files.list(file.getParent())) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void whatIsNotPublishedLeavesNothing() throws IOException {
        Path file = folder.resolve("kick.md");
        try (Draft draft = Draft.of(file)) {
            Files.writeString(draft.path(), "half");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderIsNotOverwritten() {
        assertThatThrownBy(() -> Draft.of(folder)).isInstanceOf(IOException.class);
    }
}
