/**
 * What a floor plan looks like: rooms with walls, doors and names, equipment as symbols, a scale and a legend.
 * It is laid out for one width, in units that a browser scales to that of the window.
 */
package com.studiosync.studio.layout.drawing.floor;
