/**
 * Measures a stack of its own, in a temporary folder and on free ports, and prints what it found.
 * Figures of one run on one machine: compare them with each other, not with those of another day.
 */
package com.studiosync.local.bench;
