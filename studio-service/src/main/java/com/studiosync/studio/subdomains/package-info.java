/**
 * The names that studios live under: which are possible, which are taken, and the address that follows from one.
 * The registry is public; the database sees to it that a studio takes names for itself alone.
 */
package com.studiosync.studio.subdomains;
