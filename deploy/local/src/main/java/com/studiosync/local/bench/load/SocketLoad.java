package com.studiosync.local.bench.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** A load for machines without wrk: a thread and a connection for each who asks, in a JVM of its own. */
record SocketLoad(Path folder) implements LoadTool {

    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final int OK = 200;

    @Override
    public String name() {
        return "threads";
    }

    @Override
    public Throughput load(List<Target> targets, int connections, Duration duration) {
        String[] figures = OwnJvm.run(
                        SocketLoad.class,
                        targets.get(0).address().toString(),
                        LoadTool.written(targets, folder).toString(),
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
    public static void main(String[] arguments) throws IOException {
        URI address = URI.create(arguments[0]);
        List<byte[]> requests;
        try (Stream<String> lines = Files.lines(Path.of(arguments[1]))) {
            requests = lines.map(line -> Target.ofLine(address, line).request()).toList();
        }
        int connections = Integer.parseInt(arguments[2]);
        run(address, requests, connections, WARM_UP);
        Throughput brought = run(address, requests, connections, Duration.parse(arguments[3]));
        System.out.print(
                "%s %s %s %d".formatted(brought.perSecond(), brought.p50(), brought.p99(), brought.failures()));
    }

    private static Throughput run(URI address, List<byte[]> requests, int connections, Duration duration) {
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        List<CompletableFuture<Timings>> clients = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            CompletableFuture<Timings> timings = new CompletableFuture<>();
            Thread client = new Thread(() -> timings.complete(ask(address, requests, end)));
            client.setDaemon(true);
            client.start();
            clients.add(timings);
        }
        Timings all = new Timings();
        clients.forEach(client -> all.add(client.join()));
        return all.throughput(System.nanoTime() - begin);
    }

    /** A connection that breaks is one failure and ends its client: what goes on breaking must not look fast. */
    private static Timings ask(URI address, List<byte[]> requests, long end) {
        Timings timings = new Timings();
        int next = ThreadLocalRandom.current().nextInt(requests.size());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setTcpNoDelay(true);
            InputStream answers = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
            while (System.nanoTime() < end) {
                long begin = System.nanoTime();
                socket.getOutputStream().write(requests.get(next));
                next = (next + 1) % requests.size();
                boolean success = AnswerReader.statusOf(answers) == OK;
                timings.record(System.nanoTime() - begin, success);
            }
        } catch (IOException broken) {
            timings.fail();
        }
        return timings;
    }
}
