package org.cardorticket.ui;

import org.cardorticket.ui.lab.LabPage;

/// What may lie over the stage, the uppermost last.
record Covers(KeysHelp help, GuestSheet guests, LabPage lab, Notice notice, MishapSheet mishap) {

    /// Takes the uppermost away; whether there was one.
    boolean dismiss() {
        return mishap.dismiss()
                || help.dismiss()
                || guests.dismiss()
                || notice.dismiss()
                || lab.dismiss();
    }

    /// Shows or hides what the keys do.
    void toggleHelp() {
        help.toggle();
    }

    /// Whether people are in the Lab.
    boolean inLab() {
        return lab.isVisible();
    }
}
