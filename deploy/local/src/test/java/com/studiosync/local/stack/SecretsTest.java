package com.studiosync.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path directory;

    @Test
    void secrets_are_made_once_and_only_their_owner_can_read_them() throws IOException {
        Path file = directory.resolve("secrets.properties");
        Secrets made = Secrets.keptIn(file);
        Secrets read = Secrets.keptIn(file);

        assertEquals(made.key(), read.key());
        assertEquals(made.database("studio"), read.database("studio"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void the_key_has_32_bytes_and_no_password_is_like_another() {
        Secrets secrets = Secrets.keptIn(directory.resolve("secrets.properties"));

        assertEquals(32, Base64.getDecoder().decode(secrets.key()).length);
        assertNotEquals(
                secrets.database("studio").appPassword(),
                secrets.database("studio").ownerPassword());
        assertNotEquals(
                secrets.database("studio").appPassword(),
                secrets.database("identity").appPassword());
    }
}
