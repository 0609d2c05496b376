/**
 * Passwords: what a new one must be, and hashes in Django's formats, computed on a small pool of their own.
 * Nothing in here is ever logged.
 */
package com.studiosync.identity.passwords;
