package com.studiosync.identity.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/**
 * A token bucket for each key. One that was not touched for a whole period is full again, so it can be forgotten; and more
 * than a fixed number are never kept, whatever an attacker makes up.
 */
final class Buckets {

    private static final int AT_MOST = 50_000;

    private final LoadingCache<String, Bucket> buckets;

    Buckets(Allowance allowance) {
        buckets = Caffeine.newBuilder()
                .maximumSize(AT_MOST)
                .expireAfterAccess(allowance.period())
                .executor(Runnable::run)
                .build(key -> allowance.bucket());
    }

    /** Takes one token, if there is one. */
    ConsumptionProbe take(String key) {
        return buckets.get(key).tryConsumeAndReturnRemaining(1);
    }
}
