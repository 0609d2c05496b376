/**
 * Hears of studios from studio-service, through the inbox: keeps what {@code studios} knows, and has everything deleted
 * that belonged to a studio that is gone.
 */
package com.studiosync.profile.studionews;
