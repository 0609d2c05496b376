/**
 * Passes requests on to services and answers back, streaming both ways.
 * What a client says about itself in headers is replaced by what the gateway knows; what a service says about the inside is left out.
 */
package com.studiosync.gateway.proxy;
