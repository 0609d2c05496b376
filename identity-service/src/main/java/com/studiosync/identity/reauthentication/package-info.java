/**
 * The password, asked for once more before what a stolen access token must not be enough for.
 * Guessing it is slowed down as it is at the sign-in.
 */
package com.studiosync.identity.reauthentication;
