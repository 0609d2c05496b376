/**
 * Whose data a caller may see and change: the one place in this service that decides it.
 * Permissions say what a role may do; this says to whom.
 */
package com.studiosync.profile.scope;
