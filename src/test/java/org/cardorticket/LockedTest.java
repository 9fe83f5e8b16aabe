package org.cardorticket;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Promises that hold because of what the code cannot do, whoever asks it to.
@DisplayName("what no code of ours can do")
@Tag("promise")
class LockedTest {

    private static final String ROOT = "org.cardorticket.";

    /// Everything through whose hands a key, a password or a whole credential goes while a lesson
    /// is performed.
    private static final String[] KNOW_SECRETS = {
        ROOT + "wire..",
        ROOT + "trace..",
        ROOT + "auth..",
        ROOT + "server..",
        ROOT + "client..",
        ROOT + "script..",
        ROOT + "film..",
        ROOT + "ledger.."
    };

    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.cardorticket");

    private static final DescribedPredicate<JavaClass> FILES_AND_LOGS =
            DescribedPredicate.describe(
                    "files and logs",
                    type ->
                            type.getPackageName().startsWith("java.nio.file")
                                    || type.getPackageName().startsWith("java.util.logging")
                                    || type.getPackageName().startsWith("java.util.prefs")
                                    || type.getPackageName().startsWith("org.slf4j")
                                    || type.getName().startsWith("java.io.File")
                                    || type.getName().equals("java.io.RandomAccessFile")
                                    || type.getName().equals("java.nio.channels.FileChannel")
                                    || type.getName().startsWith("java.lang.System$Logger"));

    @Test
    void whateverKnowsASecretCannotWriteAFileOrALog() {
        noClasses()
                .that()
                .resideInAnyPackage(KNOW_SECRETS)
                .should()
                .dependOnClassesThat(FILES_AND_LOGS)
                .because("the secrets of a run end with it")
                .check(MAIN);
    }

    @Test
    void nothingIsMadeOfATypeThatSomebodyElseNames() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.beans.XMLDecoder")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.yaml.snakeyaml.Yaml")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.script.ScriptEngineManager")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("com\\.fasterxml\\.jackson\\..*(DefaultTyping|JsonTypeInfo).*")
                .orShould()
                .accessTargetWhere(
                        DescribedPredicate.describe(
                                "typing by name",
                                (JavaAccess<?> access) ->
                                        access.getName().startsWith("activateDefaultTyping")
                                                || access.getName()
                                                        .startsWith("enableDefaultTyping")))
                .because("a lesson, a token and a body are trees of texts and numbers")
                .check(MAIN);
    }

    @Test
    void whoeverChecksAMacComparesAllOfIt() {
        classes()
                .that()
                .resideInAPackage(ROOT + "auth..")
                .and(DescribedPredicate.describe("make a MAC", LockedTest::makesMacs))
                .should()
                .callMethod(MessageDigest.class, "isEqual", byte[].class, byte[].class)
                .because("how long a comparison takes must not tell how far it got")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "auth..", ROOT + "server..")
                .should()
                .callMethod(Arrays.class, "equals", byte[].class, byte[].class)
                .orShould()
                .callMethod(Arrays.class, "compare", byte[].class, byte[].class)
                .orShould()
                .callMethod(Arrays.class, "mismatch", byte[].class, byte[].class)
                .check(MAIN);
    }

    private static boolean makesMacs(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call ->
                        call.getTargetOwner().isEquivalentTo(Mac.class)
                                && call.getName().equals("doFinal"));
    }

    @Test
    void chanceIsNeverGuessable() {
        noClasses()
                .that()
                .resideInAnyPackage(KNOW_SECRETS)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.SplittableRandom")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .orShould()
                .callMethod(Math.class, "random")
                .because("ids and keys come from SecureRandom")
                .check(MAIN);
    }

    @Test
    void nobodyListensWhereOthersCouldCall() {
        // Without an address a socket listens on all of them.
        noClasses()
                .should()
                .callConstructor(ServerSocket.class, int.class)
                .orShould()
                .callConstructor(ServerSocket.class, int.class, int.class)
                .orShould()
                .callConstructor(InetSocketAddress.class, int.class)
                .check(MAIN);
    }

    /// A rule that nobody can break proves nothing: each is broken here, by code of the tests'.
    @Test
    void theRulesFindWhoeverBreaksThem() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);
        EvaluationResult result =
                noClasses()
                        .should()
                        .dependOnClassesThat(FILES_AND_LOGS)
                        .orShould()
                        .callConstructor(ServerSocket.class, int.class)
                        .evaluate(offender);
        assertThat(result.getFailureReport().getDetails())
                .anyMatch(line -> line.contains("java.nio.file.Files"))
                .anyMatch(line -> line.contains("java.net.ServerSocket"));
        assertThat(makesMacs(offender.get(Offender.class))).isTrue();
    }

    /// Does what must not be done.
    private static final class Offender {

        static byte[] act(Mac mac) throws IOException {
            try (ServerSocket everywhere = new ServerSocket(0)) {
                InetAddress open = everywhere.getInetAddress();
                Files.writeString(Path.of("secret"), open.toString());
            }
            return mac.doFinal();
        }
    }
}
