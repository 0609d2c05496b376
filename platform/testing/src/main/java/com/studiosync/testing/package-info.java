/**
 * What tests of a service stand on: a real PostgreSQL and Kafka for each test JVM, access tokens, the events that arrived.
 * Annotate a {@code @QuarkusTest} with {@link com.studiosync.testing.WithBackends}.
 */
package com.studiosync.testing;
