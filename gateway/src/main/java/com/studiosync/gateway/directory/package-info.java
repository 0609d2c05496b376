/**
 * Which studio lives at which subdomain, in memory and fed by the compacted directory topic.
 * Neither Kafka nor studio-service is needed to answer for a studio that is known.
 */
package com.studiosync.gateway.directory;
