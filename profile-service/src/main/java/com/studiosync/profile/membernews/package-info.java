/**
 * Hears of memberships and accounts from identity-service, through the inbox: keeps what {@code members} knows, and takes an
 * account that is erased off everything that bears it.
 */
package com.studiosync.profile.membernews;
