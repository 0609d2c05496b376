/**
 * Threads for work that keeps a core busy longer than an event loop may wait.
 * Each kind of work has a few of its own and a bounded queue; what comes on top is told to try again.
 */
package com.studiosync.platform.workers;
