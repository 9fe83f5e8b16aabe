package org.cardorticket.ui.timeline;

import org.cardorticket.film.Mark;
import org.cardorticket.trace.Ending;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Which picture stands for what happens to everybody.
final class EventIcons {

    private EventIcons() {}

    static Ikon of(Mark.Event event) {
        return switch (event) {
            case Mark.Withdrawn withdrawn -> of(withdrawn.ending());
            case Mark.Turned turned ->
                    turned.on()
                            ? MaterialDesignS.SHIELD_CHECK_OUTLINE
                            : MaterialDesignS.SHIELD_OFF_OUTLINE;
            case Mark.Adjusted _ -> MaterialDesignT.TIMER_OUTLINE;
            case Mark.Rekeyed _ -> MaterialDesignK.KEY_CHANGE;
            case Mark.Restarted _ -> MaterialDesignR.RESTART;
        };
    }

    /// Whether it is about somebody's access or a door left open, and not a matter of course.
    static boolean alarming(Mark.Event event) {
        return switch (event) {
            case Mark.Withdrawn _ -> true;
            case Mark.Turned turned -> !turned.on();
            case Mark.Adjusted _, Mark.Rekeyed _, Mark.Restarted _ -> false;
        };
    }

    private static Ikon of(Ending ending) {
        return switch (ending) {
            case KICKED -> MaterialDesignE.EJECT;
            case PASSWORD_CHANGED -> MaterialDesignF.FORM_TEXTBOX_PASSWORD;
            case ROLE_CHANGED -> MaterialDesignS.STAR_OUTLINE;
            case LOGGED_OUT -> MaterialDesignL.LOGOUT;
            case REPLACED -> MaterialDesignR.RECYCLE;
            case REUSED -> MaterialDesignC.CONTENT_COPY;
            case FORGOTTEN -> MaterialDesignR.RESTART;
        };
    }
}
