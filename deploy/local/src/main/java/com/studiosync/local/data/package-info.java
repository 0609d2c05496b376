/** The directory that a stack keeps its data in, with its secrets and with a note of what runs; one stack at a time. */
package com.studiosync.local.data;
