/**
 * Changes of documents by JSON Merge Patch, RFC 7396: what is absent stays, what is null goes.
 * A document is a record with bean validation; the same rules hold for what a patch makes of it as for a new one.
 */
package com.studiosync.platform.patch;
