/**
 * One sign-in on one device, and the pair of tokens that it lives by: an access token for a quarter of an hour and a refresh
 * token that is good once. Whoever ends a session, or takes a role away, has its access tokens refused at once.
 */
package com.studiosync.identity.sessions;
