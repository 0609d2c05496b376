package com.studiosync.gateway.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.studio.DirectoryEntry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ListingProperties {

    private static final List<String> NAMES = List.of("rock", "jazz", "folk", "opera");

    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");

    /** Studios move between few names, one owner at a time; each studio's entries stay in order, nothing else does. */
    @Property
    void whatever_order_studios_are_read_in_the_end_is_the_same(@ForAll long seed) {
        Random random = new Random(seed);
        List<Deque<DirectoryEntry>> histories = histories(random);
        Listing listing = new Listing();
        List<DirectoryEntry> last = histories.stream().map(Deque::getLast).toList();

        while (!histories.isEmpty()) {
            Deque<DirectoryEntry> next = histories.get(random.nextInt(histories.size()));
            listing.put(next.removeFirst());
            histories.removeIf(Deque::isEmpty);
        }

        last.forEach(entry -> assertEquals(Optional.of(entry), listing.find(entry.subdomain(), NOW)));
        long found = NAMES.stream()
                .filter(name -> listing.find(name, NOW).isPresent())
                .count();
        assertEquals(last.size(), found);
    }

    @Property
    void a_studio_that_is_gone_leaves_its_name_to_whoever_has_it_now(@ForAll boolean goneFirst) {
        DirectoryEntry former = entry(UUID.randomUUID(), "rock");
        DirectoryEntry next = entry(UUID.randomUUID(), "rock");
        Listing listing = new Listing();
        listing.put(former);

        if (goneFirst) {
            listing.remove(former.studioId());
            listing.put(next);
        } else {
            listing.put(next);
            listing.remove(former.studioId());
        }

        assertEquals(Optional.of(next), listing.find("rock", NOW));
        listing.remove(next.studioId());
        assertEquals(Optional.empty(), listing.find("rock", NOW));
        assertEquals(0, listing.size());
    }

    @Property
    void a_former_name_leads_to_its_studio_until_it_ends_or_somebody_lives_there(
            @ForAll boolean heirFirst, @ForAll @IntRange(min = -2, max = 2) int hoursLeft) {
        Instant until = NOW.plus(hoursLeft, ChronoUnit.HOURS);
        DirectoryEntry moved = formerly("rock", until, entry(UUID.randomUUID(), "jazz"));
        DirectoryEntry heir = entry(UUID.randomUUID(), "rock");
        Listing listing = new Listing();
        listing.put(heirFirst ? heir : moved);
        listing.put(heirFirst ? moved : heir);

        assertEquals(Optional.of(heir), listing.find("rock", NOW));

        listing.remove(heir.studioId());
        assertEquals(until.isAfter(NOW) ? Optional.of(moved) : Optional.empty(), listing.find("rock", NOW));
        assertEquals(Optional.of(moved), listing.find("jazz", NOW));
    }

    @Property
    void a_name_that_a_studio_takes_back_leads_nowhere_else(@ForAll boolean twice) {
        UUID studio = UUID.randomUUID();
        Instant later = NOW.plus(1, ChronoUnit.DAYS);
        Listing listing = new Listing();
        listing.put(entry(studio, "rock"));
        listing.put(formerly("rock", later, entry(studio, "jazz")));
        DirectoryEntry back = formerly("jazz", later, entry(studio, "rock"));

        listing.put(back);
        if (twice) {
            listing.put(back);
        }

        assertEquals(Optional.of(back), listing.find("rock", NOW));
        assertEquals(Optional.of(back), listing.find("jazz", NOW));
        listing.remove(studio);
        assertEquals(Optional.empty(), listing.find("rock", NOW));
        assertEquals(Optional.empty(), listing.find("jazz", NOW));
    }

    private static DirectoryEntry formerly(String name, Instant until, DirectoryEntry entry) {
        return new DirectoryEntry(
                entry.studioId(),
                entry.subdomain(),
                entry.name(),
                entry.status(),
                List.of(new DirectoryEntry.FormerName(name, until)));
    }

    private static List<Deque<DirectoryEntry>> histories(Random random) {
        List<Deque<DirectoryEntry>> histories = new ArrayList<>();
        for (int studio = 0; studio < NAMES.size() - 1; studio++) {
            histories.add(new ArrayDeque<>(List.of(entry(UUID.randomUUID(), NAMES.get(studio)))));
        }
        List<Deque<DirectoryEntry>> all = new ArrayList<>(histories);
        String free = NAMES.get(NAMES.size() - 1);
        for (int move = 0; move < 12; move++) {
            Deque<DirectoryEntry> mover = all.get(random.nextInt(all.size()));
            String left = mover.getLast().subdomain();
            mover.add(entry(mover.getLast().studioId(), free));
            free = left;
        }
        return histories;
    }

    private static DirectoryEntry entry(UUID studio, String name) {
        return new DirectoryEntry(studio, name, name, DirectoryEntry.Status.ACTIVE);
    }
}
