package org.cardorticket.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Markdown, read by commonmark-java")
class MarkdownExportTest {

    private static Transcript transcript(String words) {
        Transcript.Chapter chapter =
                new Transcript.Chapter(
                        "First",
                        "Who?",
                        List.of("1) A", "B"),
                        "B",
                        words,
                        Recorded.kick().events());
        return new Transcript(
                "Kick",
                "Who can?",
                "Intro",
                List.of(chapter),
                List.of(new Transcript.Closing("The point", "Done.")));
    }

    private static Node parse(String words, Language language) {
        return Parser.builder()
                .build()
                .parse(MarkdownExport.write(transcript(words), Masking.GUESTS, Words.of(language)));
    }

    private static <N extends Node> List<N> all(Node root, Class<N> type) {
        List<N> found = new ArrayList<>();
        new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                if (type.isInstance(parent)) {
                    found.add(type.cast(parent));
                }
                super.visitChildren(parent);
            }

            @Override
            public void visit(FencedCodeBlock code) {
                visitChildren(code);
            }
        }.visitChildren(root);
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void hasAHeadingAStepAndTheEventsAsTheyAreTold(Language language) {
        Node root = parse("Said.", language);
        assertThat(all(root, Heading.class)).extracting(Heading::getLevel).containsExactly(1, 2, 2);
        assertThat(all(root, BlockQuote.class)).hasSize(1);
        assertThat(all(root, OrderedList.class))
                .singleElement()
                .satisfies(list -> assertThat(list.getFirstChild().getNext().getNext()).isNull());
        assertThat(all(root, FencedCodeBlock.class))
                .singleElement()
                .satisfies(code ->
                        assertThat(code.getLiteral())
                                .contains("POST /session/login", "GET /jwt/books", "→ ✕ 401")
                                .contains(Words.of(language).text("text.restarted")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# no heading",
                "- no list",
                "1. no list",
                "1) no list",
                "> no quote",
                "``` no fence",
                "*no emphasis* _none_",
                "<b>no tag</b>",
                "[no](link)",
                "&amp; no entity",
                "+ no",
                "=== no underline",
                "--- no rule",
                "2026. A year",
                "a \\ b",
                "| no | table |"
            })
    void whatIsSaidStaysWhatWasSaid(String words) {
        Node root = parse(words, Language.EN);
        assertThat(all(root, Heading.class)).hasSize(3);
        assertThat(all(root, Paragraph.class))
                .extracting(each -> TextContentRenderer.builder().build().render(each))
                .contains(words);
    }

    @Test
    void aGuestsQueryIsNotTold() throws Exception {
        Recorded.Visit visit = Recorded.guest();
        Transcript.Chapter chapter =
                new Transcript.Chapter("T", "", List.of(), "", "N", visit.trace().events());
        Transcript told = new Transcript("K", "", "", List.of(chapter), List.of());
        assertThat(MarkdownExport.write(told, Masking.GUESTS, Words.of(Language.EN)))
                .contains("GET /jwt/me")
                .doesNotContain(visit.token());
    }
}
