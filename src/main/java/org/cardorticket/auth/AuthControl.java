package org.cardorticket.auth;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Setting;
import org.cardorticket.trace.Step;

/// What a command does to the server itself, not over HTTP: keys, settings, defences. Everything is
/// recorded.
public final class AuthControl {

    private final Lasting lasting;
    private final Recorder recorder;

    /// Control over the server that `lasting` belongs to.
    public AuthControl(Lasting lasting, Recorder recorder) {
        this.lasting = lasting;
        this.recorder = recorder;
    }

    /// New keys, for tickets and for the seal of session ids: they sign from now on, and what the
    /// old ones signed is still accepted.
    public void rotateKeys() {
        rotateKeys(lasting.rules().settings().algorithm());
    }

    /// New keys, the one for tickets made for `algorithm`.
    public void rotateKeys(Algorithm algorithm) {
        settings(settings().withAlgorithm(algorithm));
        lasting.keys().rotate(algorithm);
        lasting.seal().rotate();
        recordKeys();
    }

    /// Whatever an older key signed or sealed is worth nothing from now on.
    public void dropOldKeys() {
        lasting.keys().dropOld();
        lasting.seal().dropOld();
        recordKeys();
    }

    /// Lets a crowd of `names` in, all with `password`.
    public void admit(List<String> names, String password) {
        lasting.users().admit(names, password);
    }

    /// Turns `defence` on or off.
    public void turn(Defence defence, boolean on) {
        lasting.rules().turn(defence, on);
        recorder.add(new Step.DefenceTurned(defence, on));
    }

    /// Whether `defence` is on.
    public boolean on(Defence defence) {
        return lasting.rules().on(defence);
    }

    /// From now on `count` refreshes that come together wait for each other and then race in the
    /// order that shows what the race is about; with 0 nobody waits.
    public void expectTogether(int count) {
        lasting.rendezvous().expect(count);
    }

    /// Chooses another length of time for whatever is issued or used from now on.
    ///
    /// @throws IllegalArgumentException when the scheme cannot be set to `value`
    public void set(Setting setting, Duration value) {
        settings(settings().with(setting, value));
        recorder.add(new Step.SettingChanged(setting, value));
    }

    /// The settings of this moment.
    public AuthSettings settings() {
        return lasting.rules().settings();
    }

    /// Other settings for whatever is issued or used from now on. What has been issued keeps its
    /// expiry, keys stay until they are rotated, passwords as they are hashed.
    public void settings(AuthSettings next) {
        lasting.rules().settings(next);
    }

    /// The public half of the key that signs tickets, in PEM form; empty when there is only a
    /// secret.
    public Optional<String> publicKey() {
        return lasting.keys().signing() instanceof SigningKey.Pair pair
                ? Optional.of(TrustingCheck.pem(pair.open()))
                : Optional.empty();
    }

    private void recordKeys() {
        recorder.add(
                new Step.KeysChanged(
                        lasting.keys().signing().id(),
                        lasting.keys().all().stream().map(SigningKey::id).toList()));
    }
}
