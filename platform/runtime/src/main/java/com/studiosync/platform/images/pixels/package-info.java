/**
 * From a picture file to pixels and back: decoded coarsely where it is large, made smaller, turned upright, encoded anew.
 * No drawing is done, so no graphics environment is needed.
 */
package com.studiosync.platform.images.pixels;
