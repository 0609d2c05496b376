/**
 * Lists in pages: keyset cursors that survive inserts, never offsets.
 * A cursor is opaque to clients and refused when it was tampered with.
 */
package com.studiosync.platform.paging;
