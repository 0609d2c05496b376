package com.studiosync.platform.images;

/**
 * What one use of pictures allows and wants.
 *
 * @param maxBytes how large an upload may be
 * @param maxSide how many pixels the longer side of what is kept may have, at most {@value #LONGEST_SIDE}
 */
public record ImageLimits(int maxBytes, int maxSide) {

    /** What is kept is held in memory as a whole, and so is its PNG. */
    private static final int LONGEST_SIDE = 2_048;

    public ImageLimits {
        if (maxBytes < 1 || maxSide < 1 || maxSide > LONGEST_SIDE) {
            throw new IllegalArgumentException("No picture fits " + maxBytes + " bytes and " + maxSide + " pixels");
        }
    }
}
