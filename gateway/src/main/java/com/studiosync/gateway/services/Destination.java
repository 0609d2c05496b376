package com.studiosync.gateway.services;

import java.time.Duration;
import java.util.Optional;

/**
 * Where a request goes, and how.
 *
 * @param timeout for the answer, if it is not that of all services
 * @param stream whether the answer stays open, so that its connection must not be missing elsewhere
 */
public record Destination(String service, Optional<Duration> timeout, boolean stream) {}
