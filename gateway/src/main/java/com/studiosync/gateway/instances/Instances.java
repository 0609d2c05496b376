package com.studiosync.gateway.instances;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The instances of one service, asked in turn. One that could not be reached is left out for a moment; when none is left,
 * somebody has to be asked, so they are all asked in turn.
 */
public final class Instances {

    private final Clock clock;
    private final long outMillis;
    private final AtomicInteger turn = new AtomicInteger();
    private volatile Instance[] all;

    /**
     * Those that a setting names.
     *
     * @param out how long one that could not be reached is left out
     */
    public Instances(List<ServiceAddress> addresses, Duration out, Clock clock) {
        this.clock = clock;
        this.outMillis = out.toMillis();
        this.all = addresses.stream().map(Instance::named).toArray(Instance[]::new);
    }

    public Instance next() {
        Instance[] now = all;
        return now.length == 1 ? now[0] : choose(now, null);
    }

    /** Another one if there is one, else the same. */
    public Instance nextAfter(Instance unreached) {
        Instance[] now = all;
        return now.length == 1 ? now[0] : choose(now, unreached);
    }

    private Instance choose(Instance[] now, Instance notThis) {
        int start = turn.getAndIncrement();
        Instance inNeed = null;
        for (int i = 0; i < now.length; i++) {
            Instance candidate = now[Math.floorMod(start + i, now.length)];
            if (candidate != notThis && candidate.isIn(now())) {
                return candidate;
            }
            if (candidate != notThis && inNeed == null) {
                inNeed = candidate;
            }
        }
        return inNeed;
    }

    public void reached(Instance instance) {
        instance.takeIn();
    }

    public void unreached(Instance instance) {
        instance.takeOut(now() + outMillis);
    }

    /** What the names stand for now; those that were known stay as they are. */
    void become(List<Instance> found) {
        Instance[] before = all;
        all = found.stream()
                .map(instance ->
                        Stream.of(before).filter(instance::isSameAs).findFirst().orElse(instance))
                .toArray(Instance[]::new);
    }

    public int size() {
        return all.length;
    }

    /** How many are not left out. */
    public int in() {
        return (int) Stream.of(all).filter(instance -> instance.isIn(now())).count();
    }

    /** Not {@link Clock#millis}: the clock of the platform ticks in microseconds, and that of the JDK divides by zero then. */
    private long now() {
        return clock.instant().toEpochMilli();
    }
}
