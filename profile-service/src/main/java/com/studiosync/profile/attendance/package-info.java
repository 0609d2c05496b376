/**
 * Whether a student came to lessons, one entry each, and what the entries of a month come to.
 */
package com.studiosync.profile.attendance;
