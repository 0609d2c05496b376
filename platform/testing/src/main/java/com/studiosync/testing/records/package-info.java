/** Domain events as records of Kafka: how one is written by its service, and how those that have arrived are read. */
package com.studiosync.testing.records;
