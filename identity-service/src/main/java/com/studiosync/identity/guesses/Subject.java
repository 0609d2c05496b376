package com.studiosync.identity.guesses;

/** Whom failures are counted on, by a keyed hash, and how patient we are. */
record Subject(byte[] hash, Patience patience) {}
