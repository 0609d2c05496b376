package com.studiosync.profile.slots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.timetables.DaySpan;
import com.studiosync.platform.timetables.Deviation;
import com.studiosync.platform.timetables.Period;
import com.studiosync.platform.timetables.Timetable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Random hours, lessons and questions in every zone of the world, around every change of its clocks, against a look at every
 * single minute: at the clock on the wall, and at who is busy then.
 */
class OpenSlotsProperties {

    private static final Instant BEGIN_OF_LOOKING = Instant.parse("1973-01-01T00:00:00Z");
    private static final Instant END_OF_LOOKING = Instant.parse("2038-01-01T00:00:00Z");
    private static final int CHANGES_OF_ONE_ZONE = 12;

    @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
    void around_changes_of_the_clocks_slots_are_where_every_minute_is_free(@ForAll("zones") ZoneId zone) {
        Random random = new Random(zone.hashCode());
        changesIn(zone, random).forEach(change -> compare(zone, change, random));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void on_any_day_slots_are_where_every_minute_is_free(
            @ForAll("zones") ZoneId zone, @ForAll("moments") Instant moment, @ForAll long seed) {
        compare(zone, moment, new Random(seed));
    }

    private static void compare(ZoneId zone, Instant around, Random random) {
        LocalDate date = LocalDate.ofInstant(around, zone);
        Instant from = minute(around.minusSeconds(random.nextInt(24 * 3_600)));
        Period asked = new Period(from, from.plusSeconds(60L * (1 + random.nextInt(36 * 60))));
        Day hers = Day.random(date, random);
        Day studios = random.nextInt(4) == 0 ? Day.ALWAYS : Day.random(date, random);
        List<Period> lessons = lessons(asked, random);
        Duration buffer = Duration.ofMinutes(random.nextInt(4) * 5L);
        SlotQuery query = new SlotQuery(asked, Duration.ofMinutes(5 + random.nextInt(120)));

        assertEquals(
                lookedAt(query, zone, hers, studios, lessons, buffer),
                found(query, zone, hers, studios, lessons, buffer),
                () -> "%s around %s: %s".formatted(zone, around, query));
    }

    private static List<Period> found(
            SlotQuery query, ZoneId zone, Day hers, Day studios, List<Period> lessons, Duration buffer) {
        Period horizon = query.horizon();
        FreeTime free = new FreeTime(hers.timetable().during(horizon.from(), horizon.to(), zone))
                .within(new FreeTime(studios.timetable().during(horizon.from(), horizon.to(), zone)))
                .without(lessons, buffer);
        return OpenSlots.in(free, query, zone);
    }

    private static List<Period> lookedAt(
            SlotQuery query, ZoneId zone, Day hers, Day studios, List<Period> lessons, Duration buffer) {
        int before = 1;
        int minutes = (int)
                Duration.between(query.beginning().from(), query.beginning().to())
                        .plus(query.duration())
                        .toMinutes();
        boolean[] free = new boolean[before + minutes];
        for (int i = 0; i < free.length; i++) {
            Instant minute = query.beginning().from().plusSeconds(60L * (i - before));
            LocalDateTime shown = LocalDateTime.ofInstant(minute, zone);
            free[i] = hers.isOpenAt(shown)
                    && studios.isOpenAt(shown)
                    && lessons.stream().noneMatch(lesson -> isFelt(minute, lesson, buffer));
        }
        List<Period> slots = new ArrayList<>();
        for (int i = before; i < free.length; i++) {
            Instant begin = query.beginning().from().plusSeconds(60L * (i - before));
            Instant end = begin.plus(query.duration());
            int last = i + (int) query.duration().toMinutes();
            boolean fits = last <= free.length && IntStream.range(i, last).allMatch(minute -> free[minute]);
            boolean quarter = LocalDateTime.ofInstant(begin, zone).getMinute() % 15 == 0;
            if (begin.isBefore(query.beginning().to()) && fits && (quarter || !free[i - 1])) {
                slots.add(new Period(begin, end));
            }
        }
        return slots;
    }

    private static boolean isFelt(Instant minute, Period lesson, Duration buffer) {
        return !minute.isBefore(lesson.from().minus(buffer))
                && minute.isBefore(lesson.to().plus(buffer));
    }

    private static List<Period> lessons(Period asked, Random random) {
        return Stream.generate(() -> {
                    Instant begin = asked.from().plusSeconds(60L * (random.nextInt(40 * 60) - 120));
                    return new Period(begin, begin.plusSeconds(60L * (1 + random.nextInt(90))));
                })
                .limit(random.nextInt(12))
                .sorted(Comparator.comparing(Period::from))
                .toList();
    }

    /** Spans that begin every day, and one date on which others do, or none. */
    private record Day(List<DaySpan> daily, LocalDate different, List<DaySpan> then) {

        static final Day ALWAYS = new Day(List.of(new DaySpan(0, 1_440)), LocalDate.EPOCH, List.of());

        static Day random(LocalDate around, Random random) {
            return new Day(spans(random), around.plusDays(random.nextInt(5) - 2), spans(random));
        }

        private static List<DaySpan> spans(Random random) {
            return Stream.generate(() -> {
                        int from = random.nextInt(1_440);
                        return new DaySpan(from, Math.min(from + 1 + random.nextInt(900), from + 1_439));
                    })
                    .limit(random.nextInt(4))
                    .toList();
        }

        Timetable timetable() {
            Map<DayOfWeek, List<DaySpan>> week =
                    Stream.of(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> daily));
            return new Timetable(
                    week,
                    List.of(
                            then.isEmpty()
                                    ? Deviation.closure(different, different)
                                    : Deviation.otherHours(different, different, then)));
        }

        boolean isOpenAt(LocalDateTime shown) {
            boolean shut = then.isEmpty() && shown.toLocalDate().equals(different);
            return !shut
                    && (isIn(shown.toLocalDate(), shown)
                            || isIn(shown.toLocalDate().minusDays(1), shown));
        }

        private boolean isIn(LocalDate date, LocalDateTime shown) {
            long minute = Duration.between(date.atStartOfDay(), shown).toMinutes();
            return (date.equals(different) ? then : daily)
                    .stream().anyMatch(span -> minute >= span.from() && minute < span.to());
        }
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneRulesProvider.getAvailableZoneIds().stream()
                .sorted()
                .map(ZoneId::of)
                .filter(zone -> !zone.getRules().isFixedOffset())
                .toList());
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(BEGIN_OF_LOOKING.getEpochSecond(), END_OF_LOOKING.getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    /** Some of a zone's changes, others for another zone, since zones have up to two hundred. */
    private static List<Instant> changesIn(ZoneId zone, Random random) {
        List<Instant> changes = new ArrayList<>();
        ZoneOffsetTransition next = zone.getRules().nextTransition(BEGIN_OF_LOOKING);
        while (next != null && next.getInstant().isBefore(END_OF_LOOKING)) {
            changes.add(next.getInstant());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        Collections.shuffle(changes, random);
        return changes.subList(0, Math.min(CHANGES_OF_ONE_ZONE, changes.size()));
    }

    private static Instant minute(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).withSecond(0).withNano(0).toInstant();
    }
}
