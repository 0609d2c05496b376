package com.studiosync.platform.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/**
 * A token bucket for each key. One that was not touched for a whole period is full again, so it can be forgotten. More than
 * a fixed number are never kept: then those that were used least are forgotten first, and begin anew with a full bucket. So
 * a flood from many addresses can get past its limit, and never makes anybody else hit one.
 */
public final class Buckets {

    static final int AT_MOST = 50_000;

    private final LoadingCache<Object, Bucket> buckets;

    public Buckets(Allowance allowance) {
        buckets = Caffeine.newBuilder()
                .maximumSize(AT_MOST)
                .expireAfterAccess(allowance.period())
                .executor(Runnable::run)
                .build(key -> allowance.bucket());
    }

    /** Takes one token, if there is one. */
    public ConsumptionProbe take(Object key) {
        return buckets.get(key).tryConsumeAndReturnRemaining(1);
    }

    /** About how many keys have one. */
    public long size() {
        return buckets.estimatedSize();
    }
}
