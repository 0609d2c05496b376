/**
 * SVG as text: elements that are always well-formed, colours that can be read, words that fit.
 */
package com.studiosync.studio.layout.drawing.svg;
