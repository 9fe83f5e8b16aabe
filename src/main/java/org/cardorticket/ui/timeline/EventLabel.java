package org.cardorticket.ui.timeline;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import org.cardorticket.film.Mark;
import org.cardorticket.film.MarkRow;
import org.cardorticket.film.Marks.Group;
import org.cardorticket.time.LessonTime;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// The words of what happened to everybody, in the row of the hours: with the hour, without it, or
/// the picture alone, as there is room.
final class EventLabel extends Label {

    static final PseudoClass ALARMING = PseudoClass.getPseudoClass("alarming");

    /// How far its picture alone reaches to either side of its moment.
    static final double HALF_ICON = 11;

    private static final double GAP = 3;
    private static final double HEIGHT = 18;
    private static final Mark.Event ANY = new Mark.Restarted(LessonTime.CURTAIN, 0);

    /// The words that may stand there, and how wide they are.
    private record Form(String text, double width) {}

    /// What its widths depend on beside its words.
    private record Look(Font font, int iconSize) {}

    private final FontIcon icon = Icons.node(EventIcons.of(ANY), "event-icon");
    private final Shown<Group> shown = new Shown<>();
    private final Texts texts;
    private final MarkWords teller;
    private final Consumer<Mark> onClick;
    private List<String> words = List.of();
    private List<Form> forms = List.of();
    private Look measuredIn = new Look(Font.getDefault(), 0);

    EventLabel(Texts texts, Consumer<Mark> onClick) {
        this.texts = texts;
        this.teller = new MarkWords(texts);
        this.onClick = onClick;
        getStyleClass().add("event-label");
        setManaged(false);
        setGraphic(icon);
        setTooltip(new Tooltip());
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    /// Has it tell of `group`, which is part of `row`.
    void tell(MarkRow row, Group group) {
        if (!(group.first() instanceof Mark.Event event)
                || !shown.differs(group, texts.language())) {
            return;
        }
        Set<String> what = teller.events(row, group);
        int others = MarkWords.others(group, what);
        String more = others == 0 ? "" : "+" + MarkWords.count(others);
        String first = (what.iterator().next() + " " + more).strip();
        String clock = LessonTime.clock(event.at());
        icon.setIconCode(EventIcons.of(event));
        pseudoClassStateChanged(ALARMING, EventIcons.alarming(event));
        words = List.of(clock + " " + first, first, more);
        forms = List.of();
        Nodes.tell(this, clock + " · " + String.join(" · ", what));
        setOnMousePressed(mouse -> {
            onClick.accept(event);
            mouse.consume();
        });
    }

    /// Puts it beside pixel `x`, between `from` and `to`, clear of the `knob`; returns where it
    /// stands.
    AxisView.Stretch stand(double x, double from, double to, double knob) {
        measure();
        for (Form form : forms.subList(0, 2)) {
            double right = x + GAP;
            if (right + form.width() <= to && !meets(knob, right, form.width())) {
                return stand(form, right);
            }
            double left = x - GAP - form.width();
            if (left >= from && !meets(knob, left, form.width())) {
                return stand(form, left);
            }
        }
        return stand(forms.getLast(), x - HALF_ICON + 1);
    }

    private AxisView.Stretch stand(Form form, double left) {
        setText(form.text());
        resizeRelocate(Math.round(left), 1, form.width(), HEIGHT);
        return new AxisView.Stretch(left, left + form.width());
    }

    /// Finding a width lays text out, so it is done once for every look that it may get.
    private void measure() {
        if (forms.isEmpty() || !measuredIn.equals(new Look(getFont(), icon.getIconSize()))) {
            applyCss();
            measuredIn = new Look(getFont(), icon.getIconSize());
            forms = words.stream().map(this::form).toList();
        }
    }

    private Form form(String text) {
        setText(text);
        return new Form(text, Math.ceil(prefWidth(-1)));
    }

    private static boolean meets(double knob, double left, double width) {
        return knob + HALF_ICON > left && knob - HALF_ICON < left + width;
    }
}
