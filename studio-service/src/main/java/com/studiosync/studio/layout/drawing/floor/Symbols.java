package com.studiosync.studio.layout.drawing.floor;

import static com.studiosync.platform.drawings.Svg.a;

import com.studiosync.platform.drawings.Svg;
import com.studiosync.studio.branding.Contrast;
import com.studiosync.studio.layout.plan.Equipment;

/** Small line drawings of instruments, each in a square of 24, on a tile that shows them on every colour. */
final class Symbols {

    private static final double SQUARE = 24;

    private Symbols() {}

    /** Draws one around a point, at that size. */
    static void draw(Svg svg, Equipment.Kind kind, double x, double y, double size) {
        svg.add(
                "rect",
                a("class", "tile"),
                a("x", x - size / 2),
                a("y", y - size / 2),
                a("width", size),
                a("height", size),
                a("rx", size * 0.22),
                a("fill", Contrast.LIGHT),
                a("stroke", Contrast.DARK),
                a("stroke-opacity", ".35"));
        double scale = size / SQUARE * 0.86;
        double corner = SQUARE / 2 * scale;
        svg.add(
                "path",
                a("d", path(kind)),
                a(
                        "transform",
                        "translate(" + Svg.number(x - corner) + " " + Svg.number(y - corner) + ") scale("
                                + Svg.number(scale) + ")"),
                a("fill", "none"),
                a("stroke", Contrast.DARK),
                a("stroke-width", "1.6"),
                a("stroke-linecap", "round"),
                a("stroke-linejoin", "round"));
    }

    private static String path(Equipment.Kind kind) {
        return switch (kind) {
            case GRAND_PIANO -> "M4 20V9a5 5 0 0 1 10 0c0 4 6 2 6 7v4zM4 16h16M8 16v4M12 16v4M16 16v4";
            case PIANO -> "M4 5h16v15H4zM4 12h16M4 17h16M8 12v5M12 12v5M16 12v5";
            case KEYBOARD -> "M2 8h20v8H2zM6 8v4.5M10 8v4.5M14 8v4.5M18 8v4.5";
            case DRUMS ->
                "M17 15a5 5 0 1 1-10 0a5 5 0 1 1 10 0M9 7a3 3 0 1 1-6 0a3 3 0 1 1 6 0M21 7a3 3 0 1 1-6 0a3 3 0 1 1 6 0";
            case GUITAR ->
                "M12 12a3.5 3.5 0 0 0-5-1c-1 1 0 2-1.5 3a4 4 0 0 0 4.5 4.5c1-1.5 2-.5 3-1.5a3.5 3.5 0 0 0-1-5zM11 13l7-7M17 4l3 3M10 14a.6 .6 0 1 0-.1 .1";
            case STRINGS ->
                "M12 9c-2.5 0-4 1-4 2.5s1 1.5 1 2.5s-2 1.2-2 3.5s2 3.5 5 3.5s5-1.2 5-3.5s-2-2.5-2-3.5s1-1 1-2.5s-1.5-2.5-4-2.5zM12 16V3M10 3h4M10.5 17.5h3";
            case WIND ->
                "M3 10v4M3 12h13M16 12c2 0 4-2 5-4v8c-1-2-3-4-5-4M8 12v-4M11 12v-4M7 12v3a2 2 0 0 0 2 2h2a2 2 0 0 0 2-2v-3";
            case MICROPHONE ->
                "M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4M8 21h8";
            case AMPLIFIER ->
                "M4 4h16v16H4zM4 9h16M16 14.5a3.5 3.5 0 1 1-7 0a3.5 3.5 0 1 1 7 0M8 6.5h.1M12 6.5h.1M16 6.5h.1";
            case SPEAKER ->
                "M7 3h10v18H7zM15.5 15a3.5 3.5 0 1 1-7 0a3.5 3.5 0 1 1 7 0M13.5 7.5a1.5 1.5 0 1 1-3 0a1.5 1.5 0 1 1 3 0";
            case MUSIC_STAND -> "M5 4h14l-1.5 8h-11zM12 12v6M8 21l4-3l4 3";
            case CHAIR -> "M7 3v18M7 13h10v8M7 8h.1";
            case SCREEN -> "M3 4h18v12H3zM12 16v4M8 20h8";
            case OTHER -> "M4 8l8-4l8 4v8l-8 4l-8-4zM4 8l8 4l8-4M12 12v8";
        };
    }
}
