package com.studiosync.gateway.directory;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.studiosync.contracts.studio.DirectoryEntry;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Reads a studio's latest state, as the directory topic and studio-service tell it. */
@Singleton
class DirectoryRecords {

    private final ObjectReader entries;

    DirectoryRecords(ObjectMapper json) {
        // A later version may add fields; that must not stop this one.
        entries = json.readerFor(DirectoryEntry.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    DirectoryEntry read(byte[] value) throws IOException {
        DirectoryEntry entry = entries.readValue(value);
        if (entry.studioId() == null || entry.subdomain() == null || entry.status() == null || lacksNames(entry)) {
            throw new IOException("a field is missing");
        }
        return entry;
    }

    private static boolean lacksNames(DirectoryEntry entry) {
        return entry.formerNames().stream().anyMatch(former -> former.subdomain() == null || former.until() == null);
    }
}
