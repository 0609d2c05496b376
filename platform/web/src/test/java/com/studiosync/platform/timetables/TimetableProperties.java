package com.studiosync.platform.timetables;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Random timetables in every zone of the world, at every change of its clocks, against a look at the clock on the wall. */
class TimetableProperties {

    private static final Instant END_OF_LOOKING = Instant.parse("2040-01-01T00:00:00Z");
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
    void around_every_change_of_the_clocks_it_is_open_when_the_clock_says_so(@ForAll("differingZones") ZoneId zone) {
        changesIn(zone).forEach(change -> {
            int reach = HOUR + Math.abs((int) change.getDuration().toSeconds());
            Instant minute = change.getInstant().minusSeconds(Math.floorMod(change.toEpochSecond(), MINUTE));
            WallClock clock = randomHours(zone, change.getInstant(), change.hashCode());

            assertSame(clock, minute.minusSeconds(reach), minute.plusSeconds(reach), secondsBetweenEvents(change));
        });
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void on_any_days_it_is_open_when_the_clock_says_so(
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 0, max = 2_000_000_000) long second,
            @ForAll @IntRange(min = 1, max = 100) int hours,
            @ForAll int seed) {
        Instant from = Instant.ofEpochSecond(second / MINUTE * MINUTE);

        assertSame(randomHours(zone, from, seed), from, from.plusSeconds((long) hours * HOUR), MINUTE);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void however_a_time_is_cut_the_parts_make_up_the_whole(
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 0, max = 2_000_000_000) long second,
            @ForAll @LongRange(min = 1, max = 9_999_999_999L) long firstMicros,
            @ForAll @LongRange(min = 1, max = 999_999_999_999L) long secondMicros,
            @ForAll int seed) {
        Instant from = Instant.ofEpochSecond(second);
        Instant cut = from.plusNanos(1_000 * firstMicros);
        Instant to = cut.plusNanos(1_000 * secondMicros);
        WallClock hours = randomHours(zone, from, seed);
        Timetable timetable = new Timetable(hours.week(), hours.deviations());

        List<Period> parts = Stream.of(timetable.during(from, cut, zone), timetable.during(cut, to, zone))
                .flatMap(List::stream)
                .toList();

        assertEquals(timetable.during(from, to, zone), joined(parts));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneRulesProvider.getAvailableZoneIds()).map(ZoneId::of);
    }

    /** Many zones are second names of others. */
    @Provide
    Arbitrary<ZoneId> differingZones() {
        return Arbitraries.of(ZoneRulesProvider.getAvailableZoneIds().stream()
                .sorted()
                .map(ZoneId::of)
                .collect(toMap(ZoneId::getRules, zone -> zone, (first, alias) -> first))
                .values());
    }

    private static Stream<ZoneOffsetTransition> changesIn(ZoneId zone) {
        return Stream.iterate(
                zone.getRules().nextTransition(Instant.MIN),
                change -> change != null && change.getInstant().isBefore(END_OF_LOOKING),
                change -> zone.getRules().nextTransition(change.getInstant()));
    }

    /** A minute, but for clocks of old that were odd by seconds: whatever happens then, happens at a multiple of this. */
    private static int secondsBetweenEvents(ZoneOffsetTransition change) {
        return IntStream.of(
                        change.getOffsetBefore().getTotalSeconds(),
                        change.getOffsetAfter().getTotalSeconds(),
                        Math.floorMod(change.toEpochSecond(), MINUTE))
                .reduce(MINUTE, TimetableProperties::greatestCommonDivisor);
    }

    private static int greatestCommonDivisor(int one, int other) {
        return other == 0 ? Math.abs(one) : greatestCommonDivisor(other, one % other);
    }

    private static void assertSame(WallClock clock, Instant from, Instant to, int step) {
        Timetable timetable = new Timetable(clock.week(), clock.deviations());

        List<Period> periods = timetable.during(from, to, clock.zone());

        assertEquals(clock.lookedAt(from, to, step), periods, () -> clock + " " + from + " " + to);
    }

    private static List<Period> joined(List<Period> periods) {
        List<Period> joined = new ArrayList<>();
        for (Period next : periods) {
            int last = joined.size() - 1;
            boolean touches = last >= 0 && joined.get(last).to().equals(next.from());
            Period whole = touches ? new Period(joined.remove(last).from(), next.to()) : next;
            joined.add(whole);
        }
        return joined;
    }

    /** A week with many odd times, and about every second day around the moment different. */
    private static WallClock randomHours(ZoneId zone, Instant moment, int seed) {
        Random random = new Random(seed);
        Map<DayOfWeek, List<DaySpan>> week =
                Stream.of(DayOfWeek.values()).collect(toMap(day -> day, day -> randomSpans(random)));
        LocalDate date = LocalDate.ofInstant(moment, zone).minusDays(2);
        List<Deviation> deviations = new ArrayList<>();
        for (int days = 0; days < 6; days++) {
            LocalDate first = date.plusDays(days);
            switch (random.nextInt(6)) {
                case 0 -> deviations.add(Deviation.closure(first, first));
                case 1 -> deviations.add(Deviation.otherHours(first, first, randomSpans(random)));
                case 2 -> deviations.add(Deviation.otherHours(first, date.plusDays(++days), randomSpans(random)));
                default -> {}
            }
        }
        return new WallClock(week, deviations, zone);
    }

    private static List<DaySpan> randomSpans(Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(span -> randomSpan(random))
                .toList();
    }

    /** Most begin or end in the hours in which clocks are changed. */
    private static DaySpan randomSpan(Random random) {
        int from = random.nextBoolean() ? random.nextInt(4 * 60) : random.nextInt(DaySpan.DAY);
        int length = 1 + (random.nextBoolean() ? random.nextInt(3 * 60) : random.nextInt(DaySpan.DAY - 1));
        return new DaySpan(from, from + length);
    }
}
