/**
 * Draws a layout as SVG, for people to look at.
 * How SVG is written is in the package svg, what a floor plan looks like in the package floor.
 */
package com.studiosync.studio.layout.drawing;
