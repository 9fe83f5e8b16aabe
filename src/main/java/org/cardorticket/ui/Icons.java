package org.cardorticket.ui;

import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Scheme;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// Which picture stands for what.
public final class Icons {

    private Icons() {}

    /// An icon node that takes size and colour from the rules of `styleClass`.
    public static FontIcon node(Ikon ikon, String styleClass) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().add(styleClass);
        return icon;
    }

    /// What a gate asks for, as a picture; the credential gate shows what is carried.
    public static Ikon of(Gate gate, Scheme scheme) {
        return switch (gate) {
            case ORIGIN -> MaterialDesignW.WEB;
            case CREDENTIAL -> carried(scheme);
            case SIGNATURE -> MaterialDesignS.SHIELD_KEY_OUTLINE;
            case AUDIENCE -> MaterialDesignT.TARGET;
            case EXPIRY -> MaterialDesignC.CLOCK_OUTLINE;
            case LOOKUP -> MaterialDesignD.DATABASE_SEARCH;
            case REUSE -> MaterialDesignR.RECYCLE;
            case CSRF_TOKEN -> MaterialDesignF.FORM_TEXTBOX_LOCK;
            case ROLE -> MaterialDesignS.STAR_OUTLINE;
            case PASSWORD -> MaterialDesignF.FORM_TEXTBOX_PASSWORD;
        };
    }

    /// The card or the ticket.
    public static Ikon of(Scheme scheme) {
        return scheme.isCard()
                ? MaterialDesignC.CARD_ACCOUNT_DETAILS_OUTLINE
                : MaterialDesignT.TICKET_CONFIRMATION_OUTLINE;
    }

    /// What the client attaches: a cookie or a ticket.
    public static Ikon carried(Scheme scheme) {
        return switch (scheme) {
            case SESSION, JWT_COOKIE -> MaterialDesignC.COOKIE_OUTLINE;
            case JWT, JWT_ALLOWLIST, JWT_DENYLIST, JWT_REFRESH, JWT_BECAME_SESSION ->
                    MaterialDesignT.TICKET_CONFIRMATION_OUTLINE;
        };
    }

    /// The part somebody plays.
    public static Ikon of(Actor.Kind kind) {
        return switch (kind) {
            case USER -> MaterialDesignA.ACCOUNT_OUTLINE;
            case ADMIN -> MaterialDesignS.SHIELD_ACCOUNT_OUTLINE;
            case THIEF -> MaterialDesignI.INCOGNITO;
            case OTHER_SITE -> MaterialDesignW.WEB;
            case GUEST -> MaterialDesignM.MONITOR;
        };
    }
}
