/**
 * Signing in with a password. Whoever guesses is slowed down, and what is refused is counted and noted.
 * A wrong password and an unknown address fail alike, and take the same time.
 */
package com.studiosync.identity.signin;
