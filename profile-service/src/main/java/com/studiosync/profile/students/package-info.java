/**
 * The profiles of those who learn: who they are and what they play.
 * A student may be a child without an account; who sees whom is told by {@code scope}.
 */
package com.studiosync.profile.students;
