package org.cardorticket.server;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A real browser with an empty profile, and what a person does in it.
public final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> FLAGS =
            List.of(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--lang=en-US");

    private final ChromeDriver driver;

    /// Opens `page`. A browser must have been {@link #find found}.
    public Chromium(Path profile, URI page) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(find("chromium").orElseThrow());
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + profile);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(find("chromedriver").orElseThrow())
                        .usingAnyFreePort()
                        .withSilent(true)
                        .build();
        driver = new ChromeDriver(service, options);
        driver.get(page.toString());
    }

    /// The program called `name` where Debian's package puts it.
    public static Optional<File> find(String name) {
        return Stream.of(new File("/usr/bin", name)).filter(File::canExecute).findFirst();
    }

    public WebElement see(String id) {
        return driver.findElement(By.id(id));
    }

    public void click(String css) {
        driver.findElement(By.cssSelector(css)).click();
    }

    public void write(String id, String text) {
        see(id).clear();
        see(id).sendKeys(text);
    }

    /// Waits until the element `id` says `text`.
    public void until(String id, String text) {
        new WebDriverWait(driver, PATIENCE).until(_ -> see(id).getText().contains(text));
    }

    /// Waits until `condition` is true in the page.
    public void when(String condition) {
        new WebDriverWait(driver, PATIENCE)
                .until(_ -> Boolean.TRUE.equals(run("return " + condition)));
    }

    public Object run(String script) {
        return driver.executeScript(script);
    }

    /// What the browser itself complains about, refused scripts and styles among it.
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("Failed to load resource"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
