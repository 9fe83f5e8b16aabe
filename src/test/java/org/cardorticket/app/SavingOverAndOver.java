package org.cardorticket.app;

import java.nio.file.Path;
import java.util.Properties;

/// A second instance that does nothing but keep its preferences, until it is killed or nobody
/// listens to it any more.
final class SavingOverAndOver {

    /// So long that nobody writes it in one go.
    static final int LONG = 20_000;

    private SavingOverAndOver() {}

    /// The arguments: the file, and the letter that all it keeps is made of.
    public static void main(String[] args) {
        PropertiesFile file = new PropertiesFile(Path.of(args[0]));
        Properties whole = new Properties();
        whole.setProperty("letters", args[1].repeat(LONG));
        while (!System.out.checkError()) {
            System.out.println(file.save(whole));
        }
    }
}
