/**
 * Logins that come later: students and guardians who are here without an account are invited, and get the account of whoever
 * accepts. Invitations themselves are identity-service's, which is asked for them.
 */
package com.studiosync.profile.invited;
