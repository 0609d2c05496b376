package com.studiosync.studio.layout.drawing.floor;

import com.studiosync.platform.drawings.TextWidth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A name broken into lines, as large as its room lets it be. */
record RoomName(List<String> lines, FreeSpace.Space space, double size) {

    /** How much wider than others bold letters are. */
    private static final double BOLD = 1.12;

    private static final double LARGEST = 19;
    private static final double SMALLEST = 8.5;
    private static final double LINE = 1.18;
    private static final double FILLED = 0.88;
    private static final int MOST_LINES = 3;

    /** What one more line has to win. */
    private static final double WORTH_A_LINE = 1.12;

    /** Empty where the name could not be read. */
    static Optional<RoomName> in(FreeSpace free, String name, double cell) {
        List<String> words = List.of(name.split(" "));
        return IntStream.rangeClosed(1, Math.min(MOST_LINES, words.size()))
                .mapToObj(lines -> fitted(broken(words, lines), free, cell))
                .reduce((fewer, more) -> more.size > fewer.size * WORTH_A_LINE ? more : fewer)
                .filter(fitted -> fitted.size >= SMALLEST);
    }

    double height() {
        return lines.size() * LINE * size;
    }

    private static RoomName fitted(List<String> lines, FreeSpace free, double cell) {
        double width = widest(lines);
        double height = lines.size() * LINE;
        FreeSpace.Space space = free.bestFor(width / height);
        double size = Math.min(space.width() * cell / width, space.height() * cell / height) * FILLED;
        return new RoomName(lines, space, Math.min(size, LARGEST));
    }

    /** Into that many lines, of which the widest is as narrow as can be. */
    private static List<String> broken(List<String> words, int lines) {
        if (lines == 1) {
            return List.of(String.join(" ", words));
        }
        return IntStream.rangeClosed(1, words.size() - lines + 1)
                .mapToObj(first -> Stream.concat(
                                Stream.of(String.join(" ", words.subList(0, first))),
                                broken(words.subList(first, words.size()), lines - 1).stream())
                        .toList())
                .reduce((one, other) -> widest(other) < widest(one) ? other : one)
                .orElseThrow();
    }

    private static double widest(List<String> lines) {
        return lines.stream().mapToDouble(TextWidth::ems).max().orElseThrow() * BOLD;
    }
}
