package com.studiosync.gateway.compacted;

import java.io.IOException;
import java.util.UUID;

/** A topic that is a table: the latest record of a key is its entry, and one without a value says that there is none. */
public interface CompactedTopic {

    /** Its name, one of {@link com.studiosync.contracts.Topics}. */
    String name();

    /** An empty table, to be filled from the beginning of the topic. */
    Table begin();

    /** What a topic's records are put into, one at a time, those of one key in order. */
    interface Table {

        /**
         * Takes the latest entry of its key.
         *
         * @throws IOException when it cannot be read; it is then reported and left out
         */
        void put(byte[] entry) throws IOException;

        void remove(UUID key);

        /** It holds all that the topic held, so it takes the place of the one in use; what comes after goes into it too. */
        void takeOver();

        int size();
    }
}
