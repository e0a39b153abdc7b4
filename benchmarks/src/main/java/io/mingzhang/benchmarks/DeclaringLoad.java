package io.mingzhang.benchmarks;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A season of declaring, on a database planted by {@code declarations/plant.sql}: requests at a fixed rate that list, search
 * and open, while people fill in forms that save themselves. Requests start when they are due, whether or not earlier ones
 * have been answered, so a server that falls behind is seen in the times.
 */
public final class DeclaringLoad {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"revision\":");
    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");
    private static final Pattern OVERVIEW = Pattern.compile("\"OVERVIEW\":\"([^\"]*)\"");
    private static final List<String> WORDS = List.of("校舍维修", "河道清淤", "9999", "防汛物资储备二期", "农村饮水 补助");
    private static final int WARM_UP = 20;
    private static final String TOKEN = UUID.randomUUID().toString();

    private final URI server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, List<Long>> micros = new ConcurrentSkipListMap<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();

    private DeclaringLoad(URI server) {
        this.server = server;
    }

    /**
     * Arguments: address of the server, seconds of each part, requests a second, people who save every five seconds. After
     * a while to warm up: those who look alone, those who save alone, all together.
     */
    public static void main(String[] args) throws Exception {
        DeclaringLoad load = new DeclaringLoad(URI.create(args[0]));
        int seconds = Integer.parseInt(args[1]);
        int rate = Integer.parseInt(args[2]);
        int people = Integer.parseInt(args[3]);
        load.run(WARM_UP, rate, people / 2);
        load.micros.clear();
        load.failures.clear();
        load.part(rate + " requests a second", seconds, rate, 0);
        load.part(people + " people who save", seconds, 0, people);
        load.part("all together", seconds, rate, people);
    }

    private void part(String name, int seconds, int rate, int people) throws Exception {
        run(seconds, rate, people);
        System.out.println(name + ":");
        report();
        micros.clear();
        failures.clear();
    }

    private void run(int seconds, int rate, int people) throws Exception {
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                String login = "load" + person;
                all.add(crowd.submit(() -> {
                    fill(login, end);
                    return null;
                }));
            }
            for (int number = 0; number < rate * seconds; number++) {
                int kind = number;
                long due = start + number * 1_000_000_000L / rate;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                all.add(crowd.submit(() -> {
                    look(kind);
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
    }

    /** One request of somebody who looks around: a list, a search or a form. */
    private void look(int kind) throws Exception {
        String login = kind % 2 == 0
                ? "finance-performance-reviewer-load"
                : "load" + ThreadLocalRandom.current().nextInt(300);
        int year = 2023 + kind % 3;
        switch (kind % 5) {
            case 0, 1 -> call("list", get(login, "/api/v1/declarations?size=50&year=" + year));
            case 2 -> call("list projects", get(login, "/api/v1/projects?size=50&year=" + year));
            case 3 -> {
                String word = URLEncoder.encode(WORDS.get(kind % WORDS.size()), StandardCharsets.UTF_8);
                call("search", get("auditor-load", "/api/v1/declarations?size=50&text=" + word));
            }
            default -> {
                String own = "load" + kind % 300;
                Matcher found = ID.matcher(call("list of a unit", get(own, "/api/v1/declarations?size=50")));
                if (found.find()) {
                    call("open", get(own, "/api/v1/declarations/" + found.group(1)));
                }
            }
        }
    }

    /** Somebody who types into one form and has it saved every five seconds. */
    private void fill(String login, long end) throws Exception {
        Thread.sleep(ThreadLocalRandom.current().nextInt(5_000));
        Matcher found = ID.matcher(call("list of a unit", get(login, "/api/v1/declarations?state=DRAFT&size=50")));
        if (!found.find()) {
            return;
        }
        String address = "/api/v1/declarations/" + found.group(1);
        String form = call("open", get(login, address));
        String text = first(OVERVIEW, form);
        String revision = first(REVISION, form);
        for (int time = 0; System.nanoTime() < end; time++) {
            String next = "为改善设施条件，第" + time + "次修改，" + UUID.randomUUID();
            String body = """
                    {"revision":%s,"changes":[{"op":"SET","at":"field/OVERVIEW","from":"%s","to":"%s"}]}""".formatted(revision, text, next);
            HttpRequest save = request(login, address)
                    .header("Content-Type", "application/json")
                    .header("X-Request-Id", UUID.randomUUID().toString())
                    .header("X-XSRF-TOKEN", TOKEN)
                    .method("PATCH", BodyPublishers.ofString(body))
                    .build();
            revision = first(REVISION, call("save", save));
            text = next;
            Thread.sleep(5_000);
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private HttpRequest get(String login, String path) {
        return request(login, path).GET().build();
    }

    private HttpRequest.Builder request(String login, String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Cookie", "MZ_SESSION=" + login + "-token; XSRF-TOKEN=" + TOKEN);
    }

    private String call(String name, HttpRequest request) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        long taken = (System.nanoTime() - start) / 1000;
        if (answer.statusCode() != 200) {
            failures.add(name + " " + answer.statusCode() + " " + answer.body());
        }
        micros.computeIfAbsent(name, key -> new CopyOnWriteArrayList<>()).add(taken);
        return answer.body();
    }

    private void report() {
        System.out.println("| request | count | p50 ms | p95 ms | p99 ms | most ms |\n|---|---|---|---|---|---|");
        List<Long> every = new ArrayList<>();
        micros.forEach((name, times) -> {
            every.addAll(times);
            row(name, times);
        });
        row("all", every);
        System.out.println(
                failures.size() + " failures" + failures.stream().limit(3).toList());
    }

    private static void row(String name, List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        int count = sorted.size();
        System.out.printf(
                "| %s | %d | %d | %d | %d | %d |%n",
                name,
                count,
                sorted.get(count / 2) / 1000,
                sorted.get(count * 95 / 100) / 1000,
                sorted.get(count * 99 / 100) / 1000,
                sorted.getLast() / 1000);
    }
}
