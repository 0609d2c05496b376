package com.studiosync.gateway.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.studio.DirectoryEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ListingProperties {

    private static final List<String> NAMES = List.of("rock", "jazz", "folk", "opera");

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

        last.forEach(entry -> assertEquals(Optional.of(entry), listing.find(entry.subdomain())));
        long found =
                NAMES.stream().filter(name -> listing.find(name).isPresent()).count();
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

        assertEquals(Optional.of(next), listing.find("rock"));
        listing.remove(next.studioId());
        assertEquals(Optional.empty(), listing.find("rock"));
        assertEquals(0, listing.size());
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
