/**
 * How a person comes to a studio, or leaves it, of her own accord.
 * Whether she becomes a member at once, waits for approval or needs an invitation is the studio's policy.
 */
package com.studiosync.identity.joining;
