/**
 * Deletes what a studio had here when the studio is gone.
 * That it is gone comes in through {@code studionews}.
 */
package com.studiosync.profile.closing;
