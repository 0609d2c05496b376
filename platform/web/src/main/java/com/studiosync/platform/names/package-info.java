/**
 * Names below the platform's domain that are the platform's own.
 * Whoever gives names away and whoever routes by them goes by the same list.
 */
package com.studiosync.platform.names;
