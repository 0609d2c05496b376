/**
 * Where a request comes from: the address and the program of its sender.
 * Behind the gateway the address is what the gateway says; nobody else is believed.
 */
package com.studiosync.identity.origin;
