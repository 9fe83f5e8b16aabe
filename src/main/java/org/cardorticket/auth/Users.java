package org.cardorticket.auth;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Who there is, with bcrypt-hashed passwords and roles that may change. Safe for use by many
/// threads.
public final class Users {

    /// bcrypt reads no more than this many bytes of a password.
    public static final int LONGEST_PASSWORD = 72;

    private static final int LOWEST_COST = 4;

    private record Entry(byte[] hash, Set<String> roles) {}

    private final int cost;
    private final byte[] nobody;
    private final Map<String, Entry> entries;

    /// Hashes the passwords of `accounts` at bcrypt cost `cost`.
    public Users(List<Account> accounts, int cost) {
        this.cost = cost;
        this.entries =
                new ConcurrentHashMap<>(
                        accounts.parallelStream()
                                .collect(
                                        Collectors.toMap(
                                                Account::name,
                                                account ->
                                                        new Entry(
                                                                hash(account.password()),
                                                                account.roles()))));
        // What is found out with it is not asked for: anybody's does, and is there already.
        this.nobody =
                entries.values().stream()
                        .findFirst()
                        .map(Entry::hash)
                        .orElseGet(() -> hash("nobody"));
    }

    /// The user called `name`, with the roles of this moment.
    public Optional<User> find(String name) {
        return Optional.ofNullable(entries.get(name)).map(entry -> new User(name, entry.roles()));
    }

    /// The user called `name` if `password` is right. An unknown name costs as much work as a wrong
    /// password, so that time does not tell who exists.
    public Optional<User> verify(String name, String password) {
        Entry entry = entries.get(name);
        byte[] expected = entry == null ? nobody : entry.hash();
        boolean fits = tooLong(password) ? false : right(password, expected);
        return fits && entry != null
                ? Optional.of(new User(name, entry.roles()))
                : Optional.empty();
    }

    /// Whether bcrypt would ignore a part of `password`.
    public static boolean tooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD;
    }

    /// Lets `names` in as readers, all with `password`. It is hashed once, and at the lowest cost:
    /// nobody waits for a thousand hard hashes, and nobody guesses at the password of a crowd.
    /// Whoever is there already stays as they are.
    public void admit(List<String> names, String password) {
        Entry entry =
                new Entry(
                        BCrypt.withDefaults()
                                .hash(LOWEST_COST, password.getBytes(StandardCharsets.UTF_8)),
                        Set.of(Account.READER));
        names.forEach(name -> entries.putIfAbsent(name, entry));
    }

    /// Gives `name` a new password; does nothing for an unknown user.
    public void changePassword(String name, String password) {
        byte[] hash = hash(password);
        entries.computeIfPresent(name, (_, entry) -> new Entry(hash, entry.roles()));
    }

    /// Gives `name` exactly `roles`; does nothing for an unknown user.
    public void changeRoles(String name, Set<String> roles) {
        entries.computeIfPresent(name, (_, entry) -> new Entry(entry.hash(), Set.copyOf(roles)));
    }

    private byte[] hash(String password) {
        return BCrypt.withDefaults().hash(cost, password.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean right(String password, byte[] hash) {
        return BCrypt.verifyer().verify(password.getBytes(StandardCharsets.UTF_8), hash).verified;
    }
}
