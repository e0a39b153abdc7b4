package io.mingzhang.server.start;

import io.mingzhang.server.MingzhangServer;
import io.mingzhang.server.platform.access.secrets.KeyFile;
import io.mingzhang.server.platform.database.DatabasePlace;
import io.mingzhang.server.platform.database.DatabaseStart;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The application with its database, answering requests. */
final class RunningServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final CountDownLatch closed;

    private RunningServer(ConfigurableApplicationContext context, CountDownLatch closed) {
        this.context = context;
        this.closed = closed;
    }

    /** Starts database and application side by side; the application stops the database when it is itself stopped. */
    static RunningServer start(DatabasePlace place, List<String> settings) {
        CountDownLatch closed = new CountDownLatch(1);
        DatabaseStart begun = DatabaseStart.of(place);
        SpringApplication application = new SpringApplication(MingzhangServer.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("databaseStart", begun),
                context -> context.addApplicationListener(
                        event -> countDown(event instanceof ContextClosedEvent, closed)));
        try {
            return new RunningServer(application.run(settings.toArray(String[]::new)), closed);
        } catch (RuntimeException failure) {
            begun.close();
            throw failure;
        }
    }

    /** The log goes to a file of the data folder: a user of the terminal wants an address. */
    static List<String> settingsFor(Path folder) {
        return List.of(
                "--mingzhang.files.spool=" + folder.resolve("receiving"),
                "--mingzhang.access.sealing.file=" + KeyFile.ofData(folder).path(),
                "--logging.file.name=" + folder.resolve("log").resolve("server.log"),
                "--logging.threshold.console=off");
    }

    URI address() {
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            return URI.create("http://127.0.0.1:" + web.getWebServer().getPort() + "/");
        }
        throw new IllegalStateException("The application has no web server");
    }

    /** A part of the application, for what only this machine may ask of it. */
    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Waits until somebody stops it, such as the user with Ctrl+C. */
    void awaitEnd() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        context.close();
    }

    private static void countDown(boolean now, CountDownLatch latch) {
        if (now) {
            latch.countDown();
        }
    }
}
