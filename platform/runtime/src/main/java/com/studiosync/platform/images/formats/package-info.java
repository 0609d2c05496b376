/**
 * Takes picture files apart as far as it must be known before a decoder sees them: format, size, orientation.
 * What goes on to the decoder is built anew from the parts that hold pixels; metadata and what comes after the end stay behind.
 */
package com.studiosync.platform.images.formats;
