/**
 * Layouts to begin with, for studios that do not want to start from an empty grid.
 * They lie as documents on the class path.
 */
package com.studiosync.studio.layout.templates;
