package org.cardorticket.app;

import java.util.Locale;
import java.util.Optional;
import org.cardorticket.auth.RedisAddress;
import org.cardorticket.auth.StoreChoice;
import org.cardorticket.auth.StoreSource;
import org.cardorticket.auth.StoreUnavailableException;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Table;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What every way of starting has in common, with a window or without: the language and the store.
final class Basics {

    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            description = "the language (default: that of the system)")
    private @Nullable Language language;

    @Option(
            names = "--store",
            paramLabel = "redis://HOST:PORT",
            converter = AddressReader.class,
            description = "keep the rows in this Redis (default: in the server's own memory)")
    private @Nullable RedisAddress store;

    private Optional<Language> usual = Optional.empty();

    /// Who asks for no language gets `last`, if there is such.
    void usually(Optional<Language> last) {
        usual = last;
    }

    /// The language asked for, or the usual one, or the system's.
    Language language() {
        return Optional.ofNullable(language)
                .or(() -> usual)
                .orElseGet(() -> Language.of(Locale.getDefault()));
    }

    /// The words of that language.
    Words words() {
        return Words.of(language());
    }

    /// The Redis asked for, if any.
    Optional<RedisAddress> redis() {
        return Optional.ofNullable(store);
    }

    /// The store asked for.
    StoreChoice store() {
        return redis().<StoreChoice>map(StoreChoice.Redis::new)
                .orElseGet(StoreChoice.Embedded::new);
    }

    /// What to say when the store does not answer now.
    Optional<String> storeTrouble() {
        if (redis().isEmpty()) {
            // The server's own memory is always there, and a look at it would cost a newcomer time.
            return Optional.empty();
        }
        LessonClock clock = new LessonClock(LessonTime.CURTAIN);
        try (StoreSource source = StoreSource.of(store(), clock)) {
            source.atStart().rows(new Table(Scheme.SESSION, Table.Kind.SESSIONS));
            return Optional.empty();
        } catch (StoreUnavailableException _) {
            String address = redis().map(RedisAddress::toString).orElse("");
            return Optional.of(words().text("serve.store", address));
        }
    }

    /// Reads an address.
    static final class AddressReader implements ITypeConverter<RedisAddress> {
        @Override
        public RedisAddress convert(String text) {
            try {
                return RedisAddress.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
