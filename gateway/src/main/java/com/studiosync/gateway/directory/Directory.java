package com.studiosync.gateway.directory;

import com.studiosync.contracts.Topics;
import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.gateway.compacted.CompactedTopic;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The directory as it is now. It is empty until it was read once to its end, and stays what it was while Kafka is away. */
@Singleton
class Directory implements CompactedTopic {

    private final DirectoryRecords records;
    private final LookUps lookUps;
    private final Clock clock;
    private volatile Listing listing = new Listing();
    private volatile boolean complete;

    Directory(DirectoryRecords records, LookUps lookUps, MeterRegistry registry, Clock clock) {
        this.records = records;
        this.lookUps = lookUps;
        this.clock = clock;
        registry.gauge("studiosync.gateway.directory.size", this, Directory::size);
    }

    @Override
    public String name() {
        return Topics.STUDIO_DIRECTORY;
    }

    @Override
    public Table begin() {
        return new ListingTable(new Listing());
    }

    /** The studio that lives under a name, or did and is found there still. */
    Optional<DirectoryEntry> find(String subdomain) {
        return listing.find(subdomain, clock.instant());
    }

    boolean isComplete() {
        return complete;
    }

    int size() {
        return listing.size();
    }

    private final class ListingTable implements Table {

        private final Listing read;

        private ListingTable(Listing read) {
            this.read = read;
        }

        @Override
        public void put(byte[] entry) throws IOException {
            read.put(records.read(entry));
        }

        @Override
        public void remove(UUID studioId) {
            read.remove(studioId).ifPresent(gone -> Listing.namesOf(gone).forEach(lookUps::forget));
        }

        @Override
        public void takeOver() {
            listing = read;
            complete = true;
        }

        @Override
        public int size() {
            return read.size();
        }
    }
}
