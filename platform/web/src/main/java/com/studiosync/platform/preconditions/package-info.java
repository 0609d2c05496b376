/**
 * Guards shared documents against lost updates: versions as entity tags, and the If-Match that a change has to bring.
 * A view that implements {@link com.studiosync.platform.preconditions.Versioned} gets its ETag without further ado.
 */
package com.studiosync.platform.preconditions;
