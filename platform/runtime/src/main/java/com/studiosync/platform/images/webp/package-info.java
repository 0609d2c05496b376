/**
 * Decodes lossless WebP, which also carries the transparency of lossy ones, in memory and time that follow from the size.
 * The library that decodes lossy ones does this, too, but a file of a few kilobytes can make it take gigabytes or hours.
 */
package com.studiosync.platform.images.webp;
