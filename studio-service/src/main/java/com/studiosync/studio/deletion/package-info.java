/**
 * Deletes studios whose grace is over, with everything that belongs to them.
 * What is left of one is its name in the registry, so that nobody inherits the links that lead to it.
 */
package com.studiosync.studio.deletion;
