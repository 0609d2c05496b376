/**
 * The formats in which Django stores passwords, one class each, chosen by their prefix.
 * A hash that is damaged, unknown or beyond the bounds of one sign-in is read as none, and never as a failure.
 */
package com.studiosync.identity.passwords.formats;
