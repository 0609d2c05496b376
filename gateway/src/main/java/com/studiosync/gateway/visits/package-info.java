/**
 * What the gateway knows of one request while it passes through, and what every answer has in common:
 * problems, security headers, trace context, the line in the access log.
 */
package com.studiosync.gateway.visits;
