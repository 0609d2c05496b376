/**
 * Compacted topics as tables in memory: read from the beginning by every gateway for itself, and followed.
 * The gateway is ready once it has read all of them; Kafka going away later changes nothing.
 */
package com.studiosync.gateway.compacted;
