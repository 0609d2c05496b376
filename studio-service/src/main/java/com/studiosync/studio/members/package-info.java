/**
 * Who belongs to which studio, as far as studios need to know: a projection of the memberships of identity-service.
 * It decides nothing about what a caller may do; that stands in the token.
 */
package com.studiosync.studio.members;
