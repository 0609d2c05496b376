package com.studiosync.gateway.directory;

import com.studiosync.contracts.studio.DirectoryEntry;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The directory as it is now. It is empty until it was read once to its end, and stays what it was while Kafka is away. */
@ApplicationScoped
class Directory {

    private volatile Listing listing = new Listing();
    private volatile boolean complete;

    Directory(MeterRegistry registry) {
        registry.gauge("studiosync.gateway.directory.size", this, Directory::size);
    }

    Optional<DirectoryEntry> find(String subdomain) {
        return listing.find(subdomain);
    }

    /** Takes over a listing that was read from the beginning of the topic to its end. */
    void replaceWith(Listing read) {
        listing = read;
        complete = true;
    }

    boolean isComplete() {
        return complete;
    }

    int size() {
        return listing.size();
    }
}
