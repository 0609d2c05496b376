package com.studiosync.local.bench.load;

/** Times of answers, counted by hundredths of a millisecond, so that millions of them take little room. */
public final class Timings {

    private static final int NANOS_A_STEP = 10_000;
    private static final int STEPS_A_MILLISECOND = 1_000_000 / NANOS_A_STEP;
    private static final int LONGEST_MILLIS = 2_000;

    private final int[] counts;
    private long answers;
    private long failures;

    /** Of up to two seconds. */
    public Timings() {
        this(LONGEST_MILLIS);
    }

    /** What takes longer counts as that. */
    public Timings(int longestMillis) {
        counts = new int[longestMillis * STEPS_A_MILLISECOND];
    }

    /** Takes the time of one answer. */
    public void record(long nanos, boolean success) {
        counts[(int) Math.min(counts.length - 1, nanos / NANOS_A_STEP)]++;
        answers++;
        if (!success) {
            failures++;
        }
    }

    /** Takes a request that got no answer. */
    void fail() {
        failures++;
    }

    void add(Timings others) {
        for (int step = 0; step < counts.length; step++) {
            counts[step] += others.counts[step];
        }
        answers += others.answers;
        failures += others.failures;
    }

    public long answers() {
        return answers;
    }

    long failures() {
        return failures;
    }

    Throughput throughput(long nanos) {
        return new Throughput(answers * 1e9 / nanos, percentile(0.5), percentile(0.99), failures);
    }

    /** The milliseconds that this share of all answers stays within. */
    public double percentile(double share) {
        long wanted = (long) Math.ceil(share * answers);
        long passed = 0;
        for (int step = 0; step < counts.length; step++) {
            passed += counts[step];
            if (passed >= wanted) {
                return (step + 1.0) / STEPS_A_MILLISECOND;
            }
        }
        return Double.NaN;
    }
}
