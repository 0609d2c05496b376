/**
 * Draws progress as SVG, narrow enough for a phone. Everything that colours tell is told in words, too.
 */
package com.studiosync.profile.progress.drawing;
