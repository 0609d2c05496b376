/**
 * Families: students and guardians who share an address and are written to together. For admins alone.
 * A family says nothing about who may see whom; guardianships do.
 */
package com.studiosync.profile.families;
