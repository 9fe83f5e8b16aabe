package org.cardorticket.ui.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Reason;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;

/// The page in the client's small browser: what its user would see.
final class PageView extends VBox {

    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");

    private record Content(String heading, List<String> lines, boolean trouble) {}

    private final Label heading = new Label();
    private final List<Label> lines = new ArrayList<>();
    private final Texts texts;
    private final Shown<Page> shown = new Shown<>();

    PageView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("page");
        heading.getStyleClass().add("page-heading");
        heading.setWrapText(true);
        getChildren().add(heading);
    }

    /// Shows the page.
    void show(Page page) {
        if (!shown.differs(page, texts.language())) {
            return;
        }
        Content content = content(page);
        pseudoClassStateChanged(TROUBLE, content.trouble());
        heading.setText(content.heading());
        while (lines.size() < content.lines().size()) {
            Label line = new Label();
            line.getStyleClass().add("page-line");
            line.setWrapText(true);
            lines.add(line);
            getChildren().add(line);
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean used = i < content.lines().size();
            lines.get(i).setVisible(used);
            lines.get(i).setManaged(used);
            if (used) {
                lines.get(i).setText(content.lines().get(i));
                // What is being written may be longer than any page; its beginning has to do.
                boolean draft = page instanceof Page.Draft;
                lines.get(i).setMinHeight(draft ? 0 : USE_PREF_SIZE);
            }
        }
    }

    /// A line that has no room is left out whole; half a line tells nobody anything.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double floor = getHeight() - getInsets().getBottom() + 1;
        for (Label line : lines) {
            line.setVisible(line.isManaged() && line.getLayoutY() + line.getHeight() <= floor);
        }
    }

    private Content content(Page page) {
        return switch (page) {
            case Page.LogInForm() ->
                    new Content(
                            texts.get("ui.page.login"),
                            List.of(texts.get("ui.page.login.line")),
                            false);
            case Page.Welcome(String user) ->
                    new Content(
                            texts.get("ui.page.welcome", user),
                            List.of(texts.get("ui.page.welcome.line")),
                            false);
            case Page.Books(List<String> titles) ->
                    new Content(
                            texts.get("ui.page.books"),
                            titles.stream().map(title -> "· " + title).toList(),
                            false);
            case Page.Draft(String text) ->
                    new Content(texts.get("ui.page.draft"), List.of(text + "▏"), false);
            case Page.Saved(String title) ->
                    new Content(texts.get("ui.page.saved"), List.of(title), false);
            case Page.LogInAgain(var reason, String lost) ->
                    new Content(
                            texts.get("ui.page.again"),
                            lost.isEmpty()
                                    ? List.of(texts.get(again(reason)))
                                    : List.of(
                                            texts.get(again(reason)),
                                            texts.get("ui.page.lost", lost)),
                            true);
            case Page.Forbidden(var reason) ->
                    new Content(
                            texts.get("ui.page.forbidden"),
                            List.of(texts.get("ui.reason." + reason.name())),
                            true);
            case Page.LoggedOut() -> new Content(texts.get("ui.page.out"), List.of(), false);
            case Page.Done(String action, String user) ->
                    new Content(texts.get("ui.page.done"), List.of(action + " · " + user), false);
            case Page.Failed(int status) ->
                    new Content(texts.get("ui.page.failed", status), List.of(), true);
        };
    }

    private static String again(Reason reason) {
        return switch (reason) {
            case MISSING_CREDENTIAL, EXPIRED, UNKNOWN_SESSION, REVOKED, REUSED ->
                    "ui.page.again." + reason.name();
            default -> "ui.page.again.OTHER";
        };
    }
}
