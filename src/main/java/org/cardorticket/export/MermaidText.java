package org.cardorticket.export;

/// Text inside a Mermaid diagram, where some characters would end a line or begin a tag.
final class MermaidText {

    private MermaidText() {}

    /// `text` on one line, with the entity codes that Mermaid knows.
    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        text.strip()
                .codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '#', ';', '<', '>', '&', '`' -> safe.append('#').append(c).append(';');
                        default -> {
                            if (Character.isISOControl(c)) {
                                safe.append(' ');
                            } else {
                                safe.appendCodePoint(c);
                            }
                        }
                    }
                });
        return safe.toString();
    }
}
