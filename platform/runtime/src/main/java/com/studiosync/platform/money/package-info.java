/** Amounts of money as they go over the wire and into the database: exact, with their currency. */
package com.studiosync.platform.money;
