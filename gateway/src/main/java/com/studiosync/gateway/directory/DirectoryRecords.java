package com.studiosync.gateway.directory;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.studiosync.contracts.studio.DirectoryEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** What a record of the directory topic means: a studio's latest state, or, without a value, that it is gone. */
@ApplicationScoped
class DirectoryRecords {

    private static final Logger LOG = Logger.getLogger(DirectoryRecords.class);

    private final ObjectReader entries;

    DirectoryRecords(ObjectMapper json) {
        // A later version may add fields; that must not stop this one.
        entries = json.readerFor(DirectoryEntry.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Applies one record; a broken one is reported and left out, so that it stops nobody else's. */
    void apply(ConsumerRecord<String, byte[]> entry, Listing listing) {
        try {
            if (entry.value() == null) {
                listing.remove(UUID.fromString(entry.key()));
            } else {
                listing.put(read(entry.value()));
            }
        } catch (IOException | RuntimeException broken) {
            LOG.errorf(
                    "Directory record %s-%d@%d cannot be read and was left out; have studio-service publish it again (%s)",
                    entry.topic(),
                    entry.partition(),
                    entry.offset(),
                    broken.getClass().getSimpleName());
        }
    }

    DirectoryEntry read(byte[] value) throws IOException {
        DirectoryEntry entry = entries.readValue(value);
        if (entry.studioId() == null || entry.subdomain() == null || entry.status() == null) {
            throw new IOException("a field is missing");
        }
        return entry;
    }
}
