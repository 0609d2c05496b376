/**
 * Password hashes in Django's format, computed on a small pool of their own.
 * The rules say what a password must be; nothing in here is ever logged.
 */
package com.studiosync.identity.passwords;
