package com.studiosync.local.bench;

/** The pause that a person, or a page, makes between two requests. */
final class Pause {

    private static final int MILLIS = 20;

    private Pause() {}

    static void briefly() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
