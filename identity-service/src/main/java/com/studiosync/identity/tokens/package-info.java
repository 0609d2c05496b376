/**
 * Signs access tokens and publishes the keys that verify them.
 * Private keys lie sealed in the database, so that all replicas sign alike.
 */
package com.studiosync.identity.tokens;
