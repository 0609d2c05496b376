package com.studiosync.local.bench.door;

import com.studiosync.local.bench.OwnJvm;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A load for machines without wrk: a thread and a connection for each who asks, in a JVM of its own. */
final class SocketLoad implements LoadTool {

    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final int OK = 200;

    @Override
    public String name() {
        return "threads";
    }

    @Override
    public Throughput load(Target target, int connections, Duration duration) {
        String[] figures = OwnJvm.run(
                        SocketLoad.class,
                        target.address().toString(),
                        target.host(),
                        target.path(),
                        target.token(),
                        Integer.toString(connections),
                        duration.toString())
                .split(" ");
        return new Throughput(
                Double.parseDouble(figures[0]),
                Double.parseDouble(figures[1]),
                Double.parseDouble(figures[2]),
                Long.parseLong(figures[3]));
    }

    /** Prints the figures. */
    public static void main(String[] arguments) {
        Target target = new Target(URI.create(arguments[0]), arguments[1], arguments[2], arguments[3]);
        int connections = Integer.parseInt(arguments[4]);
        run(target, connections, WARM_UP);
        Throughput brought = run(target, connections, Duration.parse(arguments[5]));
        System.out.print(
                "%s %s %s %d".formatted(brought.perSecond(), brought.p50(), brought.p99(), brought.failures()));
    }

    private static Throughput run(Target target, int connections, Duration duration) {
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        List<CompletableFuture<Timings>> clients = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            CompletableFuture<Timings> timings = new CompletableFuture<>();
            Thread client = new Thread(() -> timings.complete(ask(target, end)));
            client.setDaemon(true);
            client.start();
            clients.add(timings);
        }
        Timings all = new Timings();
        clients.forEach(client -> all.add(client.join()));
        return all.throughput(System.nanoTime() - begin);
    }

    /** A connection that breaks is one failure and ends its client: what goes on breaking must not look fast. */
    private static Timings ask(Target target, long end) {
        Timings timings = new Timings();
        byte[] request = target.request();
        try (Socket socket =
                new Socket(target.address().getHost(), target.address().getPort())) {
            socket.setTcpNoDelay(true);
            InputStream answers = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
            while (System.nanoTime() < end) {
                long begin = System.nanoTime();
                socket.getOutputStream().write(request);
                boolean success = AnswerReader.statusOf(answers) == OK;
                timings.record(System.nanoTime() - begin, success);
            }
        } catch (IOException broken) {
            timings.fail();
        }
        return timings;
    }
}
