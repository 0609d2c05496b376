/**
 * Assigns teachers to students and shows who teaches whom.
 * Admins assign; a teacher reads her own list, and whoever sees a student reads who teaches the student.
 */
package com.studiosync.profile.assigning;
