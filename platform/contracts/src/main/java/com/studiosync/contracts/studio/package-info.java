/**
 * What studio-service tells: studios and the directory of their subdomains.
 * The directory is a compacted topic: the latest entry of each studio is its state.
 */
package com.studiosync.contracts.studio;
