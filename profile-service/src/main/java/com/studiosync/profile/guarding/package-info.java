/**
 * Shows the guardians of a student to whoever may see them, and lets admins link, change and unlink them.
 * A parent sees a student as long as such a link is there, and not one request longer.
 */
package com.studiosync.profile.guarding;
