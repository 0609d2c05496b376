/**
 * Going on in another of a person's studios.
 * A session is bound to one studio at the most; switching needs a membership, not a password.
 */
package com.studiosync.identity.switching;
