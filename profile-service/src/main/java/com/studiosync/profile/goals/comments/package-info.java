/**
 * What the student, the guardians and teachers say about a goal, to each other.
 */
package com.studiosync.profile.goals.comments;
