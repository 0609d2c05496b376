/**
 * The adults who answer for students, with or without an account: whom to call, who may fetch a child, who is told.
 * A parent sees the students whose guardian has the parent's account.
 */
package com.studiosync.profile.guardians;
