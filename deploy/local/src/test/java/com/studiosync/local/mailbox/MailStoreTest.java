package com.studiosync.local.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailStoreTest {

    @Test
    void the_oldest_mail_gives_way_when_there_are_too_many() {
        MailStore store = new MailStore();
        for (int count = 0; count <= MailStore.CAPACITY; count++) {
            store.add(MailStoreTest::mail);
        }
        assertEquals(MailStore.CAPACITY, store.newest("", 999).size());
        assertTrue(store.find(1).isEmpty());
        assertEquals(MailStore.CAPACITY + 1L, store.newest("", 1).get(0).id());
    }

    private static Mail mail(long id) {
        return new Mail(id, "", List.of("ada@example.org"), "", Instant.EPOCH, "", "", "", List.of(), List.of());
    }
}
