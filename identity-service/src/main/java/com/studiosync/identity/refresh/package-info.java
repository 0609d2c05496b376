/**
 * What a refresh token is good for, once: another pair of tokens. One that comes back later tells of a thief.
 * It also ends its session, for whoever signs out.
 */
package com.studiosync.identity.refresh;
