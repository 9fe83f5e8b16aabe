package org.cardorticket.lesson;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A lesson as its file has it, before anything is understood. Every member is required unless it
/// says otherwise.
record LessonFile(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) int number,
        @JsonProperty(required = true) Text title,
        @JsonProperty(required = true) Text question,
        @JsonProperty(required = true) Text intro,
        @JsonProperty(required = true) Map<String, Place> lanes,
        @JsonProperty(required = true) List<Part> steps,
        @JsonProperty(required = true) Text point,
        @JsonProperty(required = true) Text leavesOut,
        @JsonProperty(required = true) List<String> sources) {

    /// A text in both languages.
    record Text(
            @JsonProperty(required = true) String en, @JsonProperty(required = true) String zh) {}

    /// Who stands in a lane.
    record Place(
            @JsonProperty(required = true) String scheme,
            @JsonProperty(required = true) String user,
            @JsonProperty(required = true) String device) {}

    /// A step; `predict` may be missing.
    record Part(
            @JsonProperty(required = true) Text title,
            @JsonProperty(required = true) Text narration,
            @JsonProperty(required = true) List<Act> commands,
            @Nullable Ask predict) {}

    /// A command; which of the optional members it needs depends on `do`.
    record Act(
            @JsonProperty(required = true) String at,
            @JsonProperty(value = "do", required = true) String what,
            @JsonProperty(required = true) String lane,
            @Nullable String user,
            @Nullable String route,
            @Nullable String role,
            @Nullable String text,
            @Nullable String title,
            @Nullable String password) {}

    /// A prediction.
    record Ask(
            @JsonProperty(required = true) Text question,
            @JsonProperty(required = true) List<Choice> options) {}

    /// An option: by lane, `allowed` or `refused`.
    record Choice(
            @JsonProperty(required = true) Text text,
            @JsonProperty(required = true) Map<String, String> when) {}
}
