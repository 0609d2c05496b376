package com.studiosync.gateway.accesslog;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LineWriterTest {

    private static final int ROOM = 1_000;
    private static final String UNWRITABLE = "unwritable";

    private final SlowReader reader = new SlowReader();
    private final AtomicInteger pauses = new AtomicInteger();
    private final LineWriter writer =
            new LineWriter(ROOM, LineWriterTest::append, reader::output, pauses::incrementAndGet);

    private static void append(AccessEntry entry, StringBuilder lines) {
        lines.append(entry.request());
        if (UNWRITABLE.equals(entry.request())) {
            throw new IllegalStateException("half of a line");
        }
        lines.append('\n');
    }

    @AfterEach
    void nobody_waits() {
        reader.reads();
        writer.stop();
    }

    @Test
    void a_line_that_cannot_be_written_takes_no_other_along() {
        assertTrue(writer.add(entry("before")) && writer.add(entry(UNWRITABLE)) && writer.add(entry("after")));

        writer.start();

        await().until(() -> reader.lines().equals("before\nafter\n"));
        assertTrue(writer.add(entry("later")));
        await().until(() -> reader.lines().endsWith("later\n"));
    }

    @Test
    void a_line_is_written_within_a_moment() {
        writer.start();

        add(0, 1);

        await().until(() -> reader.lines().equals(numbers(0, 1)));
    }

    @Test
    void lines_that_come_together_are_written_together_whole_and_in_order() {
        assertEquals(ROOM, add(0, ROOM));

        writer.start();

        await().until(() -> reader.lines().equals(numbers(0, ROOM)));
        assertTrue(reader.pieces().size() < 5, () -> reader.pieces().size() + " pieces");
        reader.pieces().forEach(piece -> assertTrue(piece.endsWith("\n") && piece.length() <= 4_096));
    }

    @Test
    void a_line_longer_than_a_piece_is_one_all_the_same() {
        writer.start();
        String longest = "x".repeat(10_000);

        assertTrue(writer.add(entry("before")) && writer.add(entry(longest)) && writer.add(entry("after")));

        await().until(() -> reader.lines().equals("before\n" + longest + "\nafter\n"));
    }

    @Test
    void what_there_is_no_room_for_is_refused_at_once_and_the_rest_is_written_when_somebody_reads() {
        reader.stops();
        writer.start();
        add(0, 1);
        await().until(reader::isWaitedFor);

        int taken = add(1, ROOM + 10);

        assertEquals(ROOM, taken);
        assertEquals(0, pauses.get());
        reader.reads();
        await().until(() -> reader.lines().equals(numbers(0, ROOM + 1)));
        await().until(() -> pauses.get() > 0);
        assertTrue(writer.add(entry("again")));
    }

    @Test
    void what_waits_is_written_before_the_end_and_nothing_is_taken_after_it() {
        writer.start();
        add(0, ROOM / 2);

        writer.stop();

        assertEquals(numbers(0, ROOM / 2), reader.lines());
        assertFalse(writer.add(entry("late")));
    }

    @Test
    void an_end_does_not_wait_for_somebody_who_never_reads() {
        reader.stops();
        writer.start();
        add(0, 1);
        await().until(reader::isWaitedFor);
        long begin = System.nanoTime();

        writer.stop();

        assertTrue(System.nanoTime() - begin < Duration.ofSeconds(10).toNanos());
    }

    /** How many of them were taken. */
    private int add(int from, int count) {
        return (int) IntStream.range(from, from + count)
                .filter(number -> writer.add(entry(Integer.toString(number))))
                .count();
    }

    private static String numbers(int from, int count) {
        StringBuilder lines = new StringBuilder();
        IntStream.range(from, from + count)
                .forEach(number -> lines.append(number).append('\n'));
        return lines.toString();
    }

    private static AccessEntry entry(String request) {
        return new AccessEntry(0, "GET", "teachers", 200, true, null, 1, 1, 0, 0, 0, request);
    }
}
