/**
 * What holds between the parts of a layout: rooms on the grid and apart, doors in walls, things in rooms.
 * Every violation is told at once, each with its place in the document.
 */
package com.studiosync.studio.layout.rules;
