package org.cardorticket.client;

import org.cardorticket.trace.Scheme;
import org.cardorticket.wire.Request;

/// What a page of another site can make a browser post without asking anybody: a form, never JSON
/// with its own content type (that would need a preflight, which the server does not answer).
final class OtherSite {

    /// The other site, as a browser names it.
    static final String ORIGIN = "http://prize.example";

    private static final String ARTICLE =
            "{\"title\":\"I won a prize\",\"text\":\"at prize.example\"}";

    private OtherSite() {}

    /// A form's post to `route`: the old trick of JSON in a `text/plain` form for `/articles`, an
    /// empty form for everything else.
    static Request post(Scheme scheme, String route) {
        Request request =
                Request.of("POST", scheme.path(route))
                        .with("Origin", ORIGIN)
                        .with("Sec-Fetch-Site", "cross-site");
        return route.equals("/articles")
                ? request.with("Content-Type", "text/plain").withBody(ARTICLE)
                : request.with("Content-Type", "application/x-www-form-urlencoded");
    }
}
