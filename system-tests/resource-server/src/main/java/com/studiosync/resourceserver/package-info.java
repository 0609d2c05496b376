/**
 * A resource server that anybody could have written, as a test that tokens and discovery are what standard clients expect.
 * Its one setting is the address of the issuer.
 */
package com.studiosync.resourceserver;
