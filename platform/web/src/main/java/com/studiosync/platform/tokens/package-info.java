/**
 * Verifies access tokens with the keys that identity-service publishes.
 * Keys are loaded without blocking and kept, so that tokens stay good while identity-service is away.
 */
package com.studiosync.platform.tokens;
