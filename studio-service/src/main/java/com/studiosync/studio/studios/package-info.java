/**
 * Studios and what they say about themselves, for their members.
 * A studio is a tenant: the database shows and changes the row of the studio that the transaction is in, and no other.
 */
package com.studiosync.studio.studios;
