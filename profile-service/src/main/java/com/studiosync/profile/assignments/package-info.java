/**
 * Which teacher teaches which student, and when: what has ended stays, as history.
 * Whom a teacher sees follows from these rows.
 */
package com.studiosync.profile.assignments;
