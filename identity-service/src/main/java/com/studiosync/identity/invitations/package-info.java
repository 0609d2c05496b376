/**
 * Invitations that a studio has sent: seen, sent again, taken back.
 * The token in the mail is random, names its studio, and is hashed at rest; only the latest one that was sent is good.
 */
package com.studiosync.identity.invitations;
