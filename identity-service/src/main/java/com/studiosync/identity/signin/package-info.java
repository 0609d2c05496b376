/**
 * Signing in and out, going on with a refresh token, going on in another studio.
 * A session is bound to one studio at the most; switching needs a membership, not a password.
 */
package com.studiosync.identity.signin;
