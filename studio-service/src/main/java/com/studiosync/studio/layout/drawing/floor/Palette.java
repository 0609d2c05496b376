package com.studiosync.studio.layout.drawing.floor;

import com.studiosync.studio.layout.plan.Room;

/** The colours of rooms that have none of their own: what is for the same looks the same. */
final class Palette {

    private Palette() {}

    static String of(Room room) {
        return room.color() != null ? room.color() : of(room.kind());
    }

    private static String of(Room.Kind kind) {
        return switch (kind) {
            case LESSON -> "#a9d3e0";
            case PRACTICE -> "#c5e0b0";
            case ENSEMBLE -> "#f5c89c";
            case RECORDING -> "#d3c1ec";
            case STAGE -> "#f0a99f";
            case LOBBY -> "#f1e3bd";
            case OFFICE -> "#c9d3df";
            case STORAGE -> "#d8cfc3";
            case OTHER -> "#e1e1de";
        };
    }
}
