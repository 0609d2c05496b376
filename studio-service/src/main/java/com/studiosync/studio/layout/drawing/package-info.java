/**
 * Draws a layout as SVG, for people to look at.
 * What a floor plan looks like is in the package floor.
 */
package com.studiosync.studio.layout.drawing;
