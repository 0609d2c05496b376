/**
 * The studios that a person belongs to.
 * It is the one place where somebody sees several studios at once, and of each no more than what its members know.
 */
package com.studiosync.studio.mystudios;
