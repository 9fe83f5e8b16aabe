package org.cardorticket.ui.controls;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.cardorticket.ui.Branch;
import org.cardorticket.ui.Performance;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;

/// The courses that things have taken, side by side with what each has cost; a click takes one up
/// again. Not there while there is only one.
public final class BranchBar extends HBox {

    private record State(List<Branch> others, Branch now) {}

    private final Performance performance;
    private final Texts texts;
    private final Shown<State> shown = new Shown<>();

    /// A bar for the courses of `performance`.
    public BranchBar(Performance performance, Texts texts) {
        this.performance = performance;
        this.texts = texts;
        setId("branches");
        getStyleClass().add("branches");
        setAlignment(Pos.CENTER_LEFT);
    }

    /// Shows the courses as they stand.
    public void show() {
        boolean any = !performance.branchesProperty().isEmpty();
        setVisible(any);
        setManaged(any);
        if (!any) {
            return;
        }
        State state = new State(List.copyOf(performance.branchesProperty()), performance.branch());
        if (!shown.differs(state, texts.language())) {
            return;
        }
        Label caption = new Label(texts.get("ui.branches"));
        caption.getStyleClass().add("hands-caption");
        getChildren().setAll(caption);
        Stream.concat(state.others().stream(), Stream.of(state.now()))
                .sorted(Comparator.comparingInt(Branch::number))
                .forEach(branch -> getChildren().add(button(branch, branch == state.now())));
    }

    private Button button(Branch branch, boolean now) {
        Button button =
                new Button(
                        texts.get(
                                now ? "ui.branch.now" : "ui.branch",
                                branch.number(),
                                texts.words().duration(branch.exposureA()),
                                texts.words().duration(branch.exposureB())));
        button.setId("branch-" + branch.number());
        button.getStyleClass().add("branch");
        button.setMinWidth(USE_PREF_SIZE);
        button.setDisable(now);
        button.setTooltip(new Tooltip(texts.get("ui.branch.tip", branch.last())));
        button.setOnAction(_ -> performance.switchTo(branch));
        return button;
    }
}
