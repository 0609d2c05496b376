/**
 * What a resource server of any make reads to verify our tokens: the issuer, and the public keys.
 * The addresses are those that RFC 8615 reserves for it.
 */
package com.studiosync.identity.wellknown;
