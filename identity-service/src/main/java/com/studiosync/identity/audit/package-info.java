/**
 * The security audit trail: who did what to whom, and from where.
 * Entries are only ever added; the database refuses to change one, and nobody but the studio concerned reads it.
 */
package com.studiosync.identity.audit;
