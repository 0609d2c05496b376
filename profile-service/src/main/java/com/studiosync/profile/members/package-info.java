/**
 * Which accounts are members of the studio, and as what, kept from what identity-service tells.
 * An account on a profile or a guardian is that of a member, and is taken off when it is erased.
 */
package com.studiosync.profile.members;
