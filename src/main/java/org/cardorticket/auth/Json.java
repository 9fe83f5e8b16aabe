package org.cardorticket.auth;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// JSON as strict as a token or a request body has to be: one object, no member twice, nothing
/// after it.
public final class Json {

    private static final int DEEPEST = 16;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private Json() {}

    /// The object that `bytes` hold, or empty when they hold anything else, or hold it in anything
    /// but UTF-8 (RFC 8259 §8.1).
    public static Optional<ObjectNode> readObject(byte[] bytes) {
        try {
            // As text, because from bytes Jackson would guess at UTF-16 and UTF-32.
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            JsonNode node = MAPPER.readTree(text);
            return node instanceof ObjectNode object && writable(object)
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Half a surrogate pair can be read from an escape, but never be written again.
    private static boolean writable(ObjectNode object) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(object.toString());
    }

    /// The text member `name` of `object`, empty when it is missing or not a text.
    public static String text(ObjectNode object, String name) {
        JsonNode node = object.get(name);
        return node != null && node.isTextual() ? node.textValue() : "";
    }

    /// An empty object.
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// `node` as UTF-8 without white space.
    public static byte[] write(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can be written", e);
        }
    }
}
