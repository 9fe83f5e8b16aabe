package org.cardorticket.ui.controls;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.cardorticket.script.Command;
import org.cardorticket.script.Target;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// Something a hand can do to the world: by button, by menu, and most by a key. Each is the line of
/// a command with places that {@link OnStage} fills in.
public enum Deed {
    /// The lane's user logs in.
    LOGIN(Group.CLIENT, KeyCode.L, MaterialDesignL.LOGIN, "log-in {user} {lanes}"),
    /// The lane's user asks for the books.
    REQUEST(Group.CLIENT, KeyCode.R, MaterialDesignB.BOOK_OPEN_OUTLINE, "request /books {lanes}"),
    /// The lane's user writes a letter.
    WRITE(Group.CLIENT, KeyCode.W, MaterialDesignP.PENCIL_OUTLINE, "write-draft {draft} {lanes}"),
    /// The lane's user saves the letter.
    SAVE(
            Group.CLIENT,
            KeyCode.S,
            MaterialDesignC.CONTENT_SAVE_OUTLINE,
            "save-draft {title} {lanes}"),
    /// The lane's user refreshes the tokens.
    REFRESH(Group.CLIENT, KeyCode.F, MaterialDesignR.REFRESH, "refresh {lanes}"),
    /// Five tabs refresh at once.
    TABS(Group.CLIENT, KeyCode.M, MaterialDesignT.TAB_PLUS, "refresh-in-tabs 5 {lanes}"),
    /// The lane's user logs out.
    LOGOUT(Group.CLIENT, KeyCode.O, MaterialDesignL.LOGOUT, "log-out {lanes}"),
    /// The lane's user changes the password.
    PASSWORD(
            Group.CLIENT,
            KeyCode.P,
            MaterialDesignF.FORM_TEXTBOX_PASSWORD,
            "change-password new-password {lanes}"),
    /// The same user logs in at a second device.
    SECOND(Group.CLIENT, KeyCode.D, MaterialDesignT.TABLET, "by second log-in {user} {lanes}"),
    /// The second device asks for the books.
    SECOND_REQUEST(
            Group.CLIENT,
            KeyCode.UNDEFINED,
            MaterialDesignT.TABLET,
            "by second request /books {lanes}"),

    /// An administrator kicks the lane's user.
    KICK(Group.ADMIN, KeyCode.K, MaterialDesignA.ACCOUNT_REMOVE_OUTLINE, "kick {user} {lanes}"),
    /// An administrator makes the lane's user an editor.
    EDITOR(
            Group.ADMIN,
            KeyCode.UNDEFINED,
            MaterialDesignA.ACCOUNT_EDIT_OUTLINE,
            "change-role {user} editor {lanes}"),
    /// An administrator makes the lane's user a reader.
    READER(
            Group.ADMIN,
            KeyCode.UNDEFINED,
            MaterialDesignA.ACCOUNT_OUTLINE,
            "change-role {user} reader {lanes}"),

    /// The clock jumps to the credential's expiry.
    EXPIRE(Group.TIME, KeyCode.E, MaterialDesignT.TIMER_SAND, "expire-now {lanes}"),
    /// The clock jumps to the refresh token's expiry.
    EXPIRE_REFRESH(
            Group.TIME, KeyCode.UNDEFINED, MaterialDesignT.TIMER_SAND, "expire-refresh {lanes}"),
    /// Five minutes pass.
    WAIT(Group.TIME, KeyCode.T, MaterialDesignC.CLOCK_FAST, "wait {in-five-minutes}"),

    /// A thief copies everything the browser keeps.
    STEAL(Group.THIEF, KeyCode.C, MaterialDesignI.INCOGNITO, "steal device {lanes}"),
    /// A script on the page copies what it can read.
    STEAL_SCRIPT(
            Group.THIEF, KeyCode.UNDEFINED, MaterialDesignB.BUG_OUTLINE, "steal script {lanes}"),
    /// The thief asks for the books.
    THIEF_REQUEST(
            Group.THIEF, KeyCode.V, MaterialDesignI.INCOGNITO, "by thief request /books {lanes}"),
    /// The thief refreshes.
    THIEF_REFRESH(
            Group.THIEF, KeyCode.UNDEFINED, MaterialDesignR.REFRESH, "by thief refresh {lanes}"),
    /// Another site makes the browser post.
    FORGE(Group.THIEF, KeyCode.X, MaterialDesignW.WEB, "forge /logout {lanes}"),
    /// A changed ticket, or a guessed card.
    TAMPER(Group.THIEF, KeyCode.U, MaterialDesignP.PENCIL_OUTLINE, "tamper {claim-or-id} {lanes}"),
    /// A changed signature, or a changed MAC.
    TAMPER_SIGNATURE(
            Group.THIEF,
            KeyCode.UNDEFINED,
            MaterialDesignP.PENCIL_OUTLINE,
            "tamper {signature-or-mac} {lanes}"),
    /// A ticket that says it needs no signature.
    ALG_NONE(
            Group.THIEF,
            KeyCode.UNDEFINED,
            MaterialDesignP.PENCIL_OUTLINE,
            "tamper alg-none {lanes}"),
    /// A ticket signed with the public key as a secret.
    ALG_CONFUSION(
            Group.THIEF,
            KeyCode.UNDEFINED,
            MaterialDesignP.PENCIL_OUTLINE,
            "tamper alg-confusion {lanes}"),

    /// The server restarts.
    RESTART(Group.SERVER, KeyCode.B, MaterialDesignR.RESTART, "restart"),
    /// New keys for HS256.
    ROTATE(Group.SERVER, KeyCode.G, MaterialDesignK.KEY_CHANGE, "rotate-keys hs256"),
    /// New keys for EdDSA.
    ROTATE_EDDSA(Group.SERVER, KeyCode.UNDEFINED, MaterialDesignK.KEY_CHANGE, "rotate-keys eddsa"),
    /// New keys for RS256.
    ROTATE_RS256(Group.SERVER, KeyCode.UNDEFINED, MaterialDesignK.KEY_CHANGE, "rotate-keys rs256"),
    /// Old keys are not accepted any more.
    DROP_KEYS(Group.SERVER, KeyCode.UNDEFINED, MaterialDesignK.KEY_REMOVE, "drop-old-keys");

    /// Who does it.
    public enum Group {
        /// The people of a lane.
        CLIENT,
        /// The administrator.
        ADMIN,
        /// Time.
        TIME,
        /// Those who mean no good.
        THIEF,
        /// The server itself.
        SERVER;

        /// The key of its name in the bundles.
        String key() {
            return "ui.hands." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Group group;
    private final KeyCode key;
    private final Ikon ikon;
    private final String line;

    Deed(Group group, KeyCode key, Ikon ikon, String line) {
        this.group = group;
        this.key = key;
        this.ikon = ikon;
        this.line = line;
    }

    /// Who does it.
    public Group group() {
        return group;
    }

    /// Its picture.
    public Ikon ikon() {
        return ikon;
    }

    /// Its key, if it has one.
    public Optional<KeyCode> key() {
        return Optional.of(key).filter(code -> code != KeyCode.UNDEFINED);
    }

    /// Its id in the window and in the bundles, such as `kick`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The deed of `key`.
    public static Optional<Deed> of(KeyCode key) {
        return Arrays.stream(values())
                .filter(deed -> deed.key().filter(key::equals).isPresent())
                .findFirst();
    }

    /// What it comes to in the lanes of `to`: one command where both lanes do the same, else one a
    /// lane.
    public List<Command> commands(Target to, OnStage stage) {
        return to.lanes().stream().map(lane -> stage.fill(line, lane)).distinct().count() == 1
                ? List.of(stage.command(line, to.lanes().getFirst(), to))
                : to.lanes().stream()
                        .map(lane -> stage.command(line, lane, OnStage.only(lane)))
                        .toList();
    }
}
