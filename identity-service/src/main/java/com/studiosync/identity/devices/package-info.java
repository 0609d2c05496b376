/**
 * Devices that the owner of an account has signed in from before.
 * They are told apart from strangers' by a token that only a sign-in gives; nothing of them is stored.
 */
package com.studiosync.identity.devices;
