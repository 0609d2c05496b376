/**
 * What somebody is invited to and can still accept, as whoever brings the token sees it.
 * An invitation that is not good any more looks like one that never was.
 */
package com.studiosync.identity.acceptance.offers;
