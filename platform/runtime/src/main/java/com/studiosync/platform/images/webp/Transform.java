package com.studiosync.platform.images.webp;

/** Undoes what an encoder did to pixels so that they take fewer bits. */
interface Transform {

    /** The pixels as they were before; the given ones may be changed on the way. */
    int[] undo(int[] pixels);

    /** Adds each channel of one pixel to that of another, without a carry between them. */
    static int sum(int one, int other) {
        int odd = (one & 0xFF00FF00) + (other & 0xFF00FF00);
        int even = (one & 0x00FF00FF) + (other & 0x00FF00FF);
        return odd & 0xFF00FF00 | even & 0x00FF00FF;
    }
}
