package org.cardorticket.lab;

import java.util.concurrent.CountDownLatch;

/// The program of another Java that says what a good one would never say.
final class Chatter {

    private Chatter() {}

    public static void main(String[] args) throws InterruptedException {
        switch (args[0]) {
            // As they are given, a line each, in one go.
            case "lines" ->
                    System.out.print(String.join("\n", args).substring("lines".length() + 1));
            case "half" -> {
                System.out.print("12");
                System.out.flush();
                stay();
            }
            case "endless" -> {
                while (!System.out.checkError()) {
                    System.out.print("1".repeat(1_000));
                }
            }
            case "silent" -> stay();
            case "gone" -> System.exit(7);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /// For ever, unless it is killed.
    private static void stay() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
