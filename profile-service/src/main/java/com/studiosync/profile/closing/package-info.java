/**
 * Deletes what a studio had here when the studio is gone.
 * It hears of that from studio-service, through the inbox.
 */
package com.studiosync.profile.closing;
