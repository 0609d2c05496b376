/**
 * PostgreSQL and Kafka without Docker and without an installation, for the local run and for tests.
 * Both keep their data in a directory that is given, or throw away everything when they are closed.
 */
package com.studiosync.embedded;
