package io.mingzhang.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * People who upload at once, and what the interface feels like meanwhile: each sends its files one after the other and
 * looks at their progress as the page does, while others read lists, overview and reports.
 */
public final class UploadLoad {

    private static final Pattern EXAMINATION = Pattern.compile("\"examinationId\":\"([0-9a-f-]{36})\"");
    private static final Pattern UNFINISHED = Pattern.compile("\"waiting\":(\\d+),\"running\":(\\d+)");
    private static final int READERS = 3;

    private final URI server;
    private final Map<String, List<Long>> micros = new ConcurrentSkipListMap<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();

    private UploadLoad(URI server) {
        this.server = server;
    }

    /** Arguments: address of the server, how many people, files of each, and the files to send (each made unique). */
    public static void main(String[] args) throws Exception {
        UploadLoad load = new UploadLoad(URI.create(args[0]));
        int people = Integer.parseInt(args[1]);
        int each = Integer.parseInt(args[2]);
        List<Path> files = Arrays.stream(args).skip(3).map(Path::of).toList();
        load.warm(files);
        long quiet = load.read(3_000);
        load.report("alone", quiet, 0);
        load.micros.clear();
        long start = System.nanoTime();
        load.storm(people, each, files);
        load.report("while " + people + " people upload", (System.nanoTime() - start) / 1_000_000, people * each);
    }

    /** Until the code that is measured has been compiled. */
    private void warm(List<Path> files) throws Exception {
        for (int round = 0; round < 5; round++) {
            upload(new Person(), files);
        }
        read(3_000);
        micros.clear();
    }

    private void storm(int people, int each, List<Path> files) throws Exception {
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> uploads = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                List<Path> own = new ArrayList<>();
                for (int i = 0; i < each; i++) {
                    own.add(files.get((person + i) % files.size()));
                }
                uploads.add(crowd.submit(() -> {
                    upload(new Person(), own);
                    return null;
                }));
            }
            while (!uploads.stream().allMatch(Future::isDone)) {
                read(500);
            }
            for (Future<?> upload : uploads) {
                upload.get();
            }
        }
    }

    private void upload(Person person, List<Path> files) throws Exception {
        UUID batch = UUID.randomUUID();
        for (Path file : files) {
            String name = URLEncoder.encode(UUID.randomUUID() + "-" + file.getFileName(), StandardCharsets.UTF_8);
            String path = "/api/v1/uploads?name=" + name + "&batch=" + batch + "&request=" + UUID.randomUUID();
            call(person, "POST /uploads", person.post(path, unique(Files.readAllBytes(file))));
        }
        boolean finished = false;
        while (!finished) {
            Matcher left = UNFINISHED.matcher(
                    call(person, "GET /jobs (own batch)", person.get("/api/v1/jobs?batch=" + batch)));
            finished = left.find() && left.group(1).equals("0") && left.group(2).equals("0");
            Thread.sleep(500);
        }
    }

    /** A few people who look around for some time; returns the milliseconds it took. */
    private long read(long milliseconds) throws Exception {
        long start = System.nanoTime();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> readers = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                readers.add(crowd.submit(() -> {
                    Person person = new Person();
                    while (System.nanoTime() - start < milliseconds * 1_000_000) {
                        look(person);
                    }
                    return null;
                }));
            }
            for (Future<?> reader : readers) {
                reader.get();
            }
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private void look(Person person) throws Exception {
        String list = call(person, "GET /documents", person.get("/api/v1/documents?size=50"));
        call(person, "GET /documents/facets", person.get("/api/v1/documents/facets"));
        call(person, "GET /overview", person.get("/api/v1/overview"));
        Matcher examined = EXAMINATION.matcher(list);
        if (examined.find()) {
            String examination = "/api/v1/examinations/" + examined.group(1);
            call(person, "GET /examinations/findings", person.get(examination + "/findings"));
            call(person, "GET /examinations/view", person.get(examination + "/view"));
        }
        Thread.sleep(100);
    }

    private String call(Person person, String name, HttpRequest request) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = person.client.send(request, BodyHandlers.ofString());
        long taken = (System.nanoTime() - start) / 1000;
        if (answer.statusCode() != 200) {
            failures.add(name + " " + answer.statusCode() + " " + answer.body());
        }
        micros.computeIfAbsent(name, key -> new CopyOnWriteArrayList<>()).add(taken);
        return answer.body();
    }

    private void report(String title, long milliseconds, int files) {
        System.out.printf("%n%s: %d ms%s%n", title, milliseconds, files == 0 ? "" : ", " + files + " files");
        System.out.println("| request | count | p50 ms | p95 ms | most ms |\n|---|---|---|---|---|");
        List<Long> interactive = new ArrayList<>();
        micros.forEach((name, times) -> {
            row(name, times);
            if (name.startsWith("GET")) {
                interactive.addAll(times);
            }
        });
        row("all GET", interactive);
        System.out.println(
                failures.size() + " failures" + failures.stream().limit(3).toList());
    }

    private static void row(String name, List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        System.out.printf(
                "| %s | %d | %d | %d | %d |%n",
                name,
                sorted.size(),
                sorted.get(sorted.size() / 2) / 1000,
                sorted.get(sorted.size() * 95 / 100) / 1000,
                sorted.getLast() / 1000);
    }

    /** The same document with another content: a line more, or another comment of the package. */
    private static byte[] unique(byte[] content) throws IOException {
        String mark = UUID.randomUUID().toString();
        ByteArrayOutputStream changed = new ByteArrayOutputStream(content.length + 100);
        if (content[0] != 'P' || content[1] != 'K') {
            changed.writeBytes(content);
            changed.writeBytes(("\n" + mark + "\n").getBytes(StandardCharsets.UTF_8));
            return changed.toByteArray();
        }
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(content));
                ZipOutputStream copy = new ZipOutputStream(changed)) {
            copy.setComment(mark);
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                copy.putNextEntry(new ZipEntry(part.getName()));
                parts.transferTo(copy);
            }
        }
        return changed.toByteArray();
    }

    /** A browser: cookies of its own. */
    private final class Person {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        private HttpRequest get(String path) {
            return HttpRequest.newBuilder(server.resolve(path)).GET().build();
        }

        private HttpRequest post(String path, byte[] body) throws Exception {
            if (cookies.getCookieStore().getCookies().isEmpty()) {
                client.send(get("/api/v1/system"), BodyHandlers.discarding());
            }
            String token = cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElseThrow();
            return HttpRequest.newBuilder(server.resolve(path))
                    .header("Content-Type", "application/octet-stream")
                    .header("X-XSRF-TOKEN", token)
                    .POST(BodyPublishers.ofByteArray(body))
                    .build();
        }
    }
}
