package com.studiosync.local.bench.door;

import com.studiosync.local.bench.load.Target;
import com.studiosync.local.bench.load.Timings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Asks at a pace of its own: a time of half of what can be answered, one of far too much, and half again. */
final class PacedLoad {

    private static final int WARM_UP_SECONDS = 5;
    private static final int BEFORE_SECONDS = 5;
    private static final int STORM_SECONDS = 10;
    private static final int AFTER_SECONDS = 8;
    private static final int NO_ANSWER = 0;
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final HttpRequest request;

    private PacedLoad(Target target) {
        request = HttpRequest.newBuilder(target.url())
                .header("Host", target.host())
                .timeout(PATIENCE)
                .build();
    }

    /** Prints the table. */
    public static void main(String[] arguments) {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        Target target = Target.of(URI.create(arguments[0]), arguments[2]).onHost(arguments[1]);
        int easy = Integer.parseInt(arguments[3]);
        int storm = Integer.parseInt(arguments[4]);
        PacedLoad load = new PacedLoad(target);
        load.during(WARM_UP_SECONDS, easy);
        System.out.println("%-22s %10s %8s %10s %9s %9s %9s"
                .formatted("", "offered/s", "answer", "answers/s", "p50 ms", "p99 ms", "max ms"));
        print("before", easy, BEFORE_SECONDS, load.during(BEFORE_SECONDS, easy));
        long begin = System.nanoTime();
        print("storm", storm, STORM_SECONDS, load.during(STORM_SECONDS, storm));
        System.out.println("The last answer of the storm came %.1f s after its end"
                .formatted((System.nanoTime() - begin) / 1e9 - STORM_SECONDS));
        for (int second = 1; second <= AFTER_SECONDS; second++) {
            print("after, second " + second, easy, 1, load.during(1, easy));
        }
    }

    private static void print(String phase, int offered, int seconds, Map<Integer, Timings> answers) {
        new TreeMap<>(answers)
                .forEach((status, timings) -> System.out.println("%-22s %10d %8s %10d %9.1f %9.1f %9.1f"
                        .formatted(
                                phase,
                                offered,
                                status == NO_ANSWER ? "none" : status,
                                timings.answers() / seconds,
                                timings.percentile(0.5),
                                timings.percentile(0.99),
                                timings.percentile(1))));
    }

    /** Times by status, of all that was asked in that time. It returns when all of it was answered. */
    private Map<Integer, Timings> during(int seconds, int perSecond) {
        Map<Integer, Timings> answers = new ConcurrentHashMap<>();
        AtomicInteger open = new AtomicInteger();
        CompletableFuture<Void> done = new CompletableFuture<>();
        long begin = System.nanoTime();
        long pause = TimeUnit.SECONDS.toNanos(1) / perSecond;
        int all = seconds * perSecond;
        open.set(all);
        for (int i = 0; i < all; i++) {
            long due = begin + i * pause;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            ask(answers).whenComplete((answered, never) -> {
                if (open.decrementAndGet() == 0) {
                    done.complete(null);
                }
            });
        }
        done.join();
        return answers;
    }

    private CompletableFuture<Void> ask(Map<Integer, Timings> answers) {
        long begin = System.nanoTime();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()).handle((answer, failure) -> {
            int status = failure == null ? answer.statusCode() : NO_ANSWER;
            Timings timings = answers.computeIfAbsent(status, first -> new Timings());
            synchronized (timings) {
                timings.record(System.nanoTime() - begin, status == OK);
            }
            return null;
        });
    }
}
