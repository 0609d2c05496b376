/**
 * What is written down about a student, one dated entry after the other: the base of attendance, lesson notes, goals,
 * achievements and recordings. Whoever reads or writes one comes by {@link com.studiosync.profile.entries.StudentWork}.
 */
package com.studiosync.profile.entries;
