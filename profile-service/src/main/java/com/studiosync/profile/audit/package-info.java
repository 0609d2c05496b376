/**
 * The trail of who read and changed the most sensitive data of students.
 * An entry is written in the transaction that it tells of, is never changed, and stays when the student goes.
 */
package com.studiosync.profile.audit;
