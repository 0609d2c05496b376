/**
 * What has to be known of a student's health. It is stored encrypted, shown to few, and every reading is noted in {@code audit}.
 * What the notes say appears in no log, no event and no message of an error.
 */
package com.studiosync.profile.medical;
