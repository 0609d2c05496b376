/**
 * Who belongs to which studio, in which roles.
 * A studio's founder becomes its ADMIN through the event that tells of the founding.
 */
package com.studiosync.identity.memberships;
