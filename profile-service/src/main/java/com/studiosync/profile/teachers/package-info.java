/**
 * The profiles of those who teach: made by an admin or by the teacher, public once they are published.
 * What anyone may see of them is told by {@code publicpages}.
 */
package com.studiosync.profile.teachers;
