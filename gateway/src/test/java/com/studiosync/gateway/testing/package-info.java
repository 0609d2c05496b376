/**
 * What the gateway's tests stand on: a real Kafka, services that answer as told, tokens, and clients that may misbehave.
 * Everything listens on free loopback ports.
 */
package com.studiosync.gateway.testing;
