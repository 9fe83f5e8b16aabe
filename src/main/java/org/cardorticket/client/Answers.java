package org.cardorticket.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Reason;
import org.cardorticket.wire.Response;

/// What a client's page makes of an answer.
final class Answers {

    private Answers() {}

    /// Whether the answer says that what was sent is worth nothing any more.
    static boolean dead(Response response) {
        return response.status() == 401
                && Body.reason(response).filter(Reason.BAD_PASSWORD::equals).isEmpty();
    }

    /// Why the server refused.
    static Reason reason(Response response) {
        return Body.reason(response).orElse(Reason.NOT_FOUND);
    }

    /// The page of whoever tried something and may have been refused.
    static Page outcome(Optional<Response> answer, Function<Response, Page> success) {
        return answer.map(response ->
                        switch (response.status()) {
                            case 200, 201, 204 -> success.apply(response);
                            case 400, 401, 403 -> new Page.Forbidden(reason(response));
                            default -> new Page.Failed(response.status());
                        })
                .orElse(new Page.Failed(0));
    }

    /// The books in an answer.
    static Page.Books books(Response response) {
        List<String> titles = new ArrayList<>();
        Body.read(response)
                .ifPresent(list -> {
                    for (JsonNode book : list) {
                        Body.text(book, "title").ifPresent(titles::add);
                    }
                });
        return new Page.Books(titles);
    }
}
