/**
 * Signing in and out, and refresh tokens that are good once.
 * A session is bound to one studio at the most; switching needs a membership, not a password.
 */
package com.studiosync.identity.sessions;
