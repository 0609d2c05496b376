/**
 * The connections that requests come in on, below HTTP: what a head may look like byte by byte, and how long it may take.
 * What is refused here never becomes a request, and nothing that follows it on its connection is read.
 */
package com.studiosync.gateway.connections;
