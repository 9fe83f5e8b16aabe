package org.cardorticket.ui.inspector;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import javafx.scene.layout.VBox;
import org.cardorticket.time.LessonTime;
import org.cardorticket.ui.Texts;

/// A ticket, claim by claim, with what each means at this moment.
final class TicketPart extends VBox {

    private static final Set<String> KNOWN =
            Set.of("sub", "iss", "aud", "exp", "iat", "nbf", "jti", "roles", "sid");

    TicketPart(Ticket ticket, Instant now, Texts texts) {
        getStyleClass().add("inspect-claims");
        ticket.header()
                .properties()
                .forEach(each ->
                        getChildren()
                                .add(
                                        Rows.row(
                                                each.getKey(),
                                                each.getValue().asText(),
                                                header(each.getKey(), texts))));
        for (Ticket.Claim claim : ticket.list()) {
            String value =
                    claim.moment()
                            .map(moment -> claim.value() + " = " + when(moment, now, texts))
                            .orElse(claim.value());
            String meaning =
                    KNOWN.contains(claim.name())
                            ? texts.get("ui.inspect.claim." + claim.name())
                            : "";
            getChildren().add(Rows.row(claim.name(), value, meaning));
        }
    }

    private static String header(String name, Texts texts) {
        return switch (name) {
            case "alg", "kid", "typ" -> texts.get("ui.inspect.claim." + name);
            default -> "";
        };
    }

    /// The lesson time of `moment`, and how far away it is.
    static String when(Instant moment, Instant now, Texts texts) {
        String clock = LessonTime.write(moment);
        Duration away = Duration.between(now, moment);
        return away.isZero()
                ? clock
                : away.isNegative()
                        ? texts.get("ui.inspect.ago", clock, texts.words().duration(away.negated()))
                        : texts.get("ui.inspect.in", clock, texts.words().duration(away));
    }
}
