package org.cardorticket.app;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The manual pages and what is said about a wrong command line, in one language or the other.
final class Manual {

    private static final String OPTION = "--lang";

    private Manual() {}

    /// The language that `args` ask for, before anybody has understood them; or the system's.
    static Language language(List<String> args) {
        int at = args.indexOf(OPTION);
        String given =
                at >= 0 && at + 1 < args.size()
                        ? args.get(at + 1)
                        : args.stream()
                                .filter(each -> each.startsWith(OPTION + "="))
                                .map(each -> each.substring(OPTION.length() + 1))
                                .findFirst()
                                .orElse("");
        return switch (given.toLowerCase(Locale.ROOT)) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> Language.of(Locale.getDefault());
        };
    }

    /// Puts the pages of `line` and of all its commands into `language`. English ones stand with
    /// the options themselves, where picocli looks for them.
    static CommandLine in(Language language, CommandLine line) {
        return language == Language.ZH ? line.setResourceBundle(chinese()) : line;
    }

    private static PropertyResourceBundle chinese() {
        try (Reader in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Manual.class.getResourceAsStream("help_zh.properties")),
                        StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is wrong with a command line. In English picocli says it best.
    static String wrong(ParameterException wrong, Language language) {
        String said = String.valueOf(wrong.getMessage());
        if (language == Language.EN) {
            return said;
        }
        Words words = Words.of(language);
        return switch (wrong) {
            case UnmatchedArgumentException unmatched ->
                    words.text("cli.unmatched", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> words.text("cli.missing", name(missing));
            default -> words.text("cli.wrong", said);
        };
    }

    private static String name(MissingParameterException missing) {
        return String.join(
                " ",
                missing.getMissing().stream()
                        .map(each ->
                                each.isOption()
                                        ? ((CommandLine.Model.OptionSpec) each).longestName()
                                        : each.paramLabel())
                        .toList());
    }
}
