/**
 * The pictures that a studio shows of itself: its admins change them, and everybody sees them on its host.
 * What is stored was decoded and written anew, so nothing of an uploaded file but its pixels is kept.
 */
package com.studiosync.studio.images;
