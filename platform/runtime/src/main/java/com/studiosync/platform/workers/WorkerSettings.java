package com.studiosync.platform.workers;

import java.time.Duration;

/**
 * What one pool of workers is.
 *
 * @param name in words with dots between, such as {@code image.cleaning}: begins the names of its threads and metrics
 * @param threads how many run at once, at least one
 * @param queue how many pieces of work may wait for a thread, at least one; each keeps its input in memory meanwhile
 * @param priority of the threads, from {@link Thread#MIN_PRIORITY} to {@link Thread#MAX_PRIORITY}
 * @param refusal what a caller is told for whom there is no room
 * @param retryAfter when such a caller may try again
 */
public record WorkerSettings(String name, int threads, int queue, int priority, String refusal, Duration retryAfter) {}
