package com.studiosync.local.data;

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
        assertEquals(made.medicalKey(), read.medicalKey());
        assertEquals(made.database("studio"), read.database("studio"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void what_an_earlier_run_had_no_need_of_is_added_and_the_rest_stays() throws IOException {
        Path file = directory.resolve("secrets.properties");
        String key = Secrets.keptIn(file).key();
        Files.write(
                file,
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("medical-key"))
                        .toList());

        Secrets completed = Secrets.keptIn(file);

        assertEquals(key, completed.key());
        assertEquals(completed.medicalKey(), Secrets.keptIn(file).medicalKey());
    }

    @Test
    void a_key_has_32_bytes_and_nothing_is_like_another() {
        Secrets secrets = Secrets.keptIn(directory.resolve("secrets.properties"));

        assertEquals(32, Base64.getDecoder().decode(secrets.key()).length);
        assertEquals(32, Base64.getDecoder().decode(secrets.medicalKey()).length);
        assertNotEquals(secrets.key(), secrets.medicalKey());
        assertNotEquals(
                secrets.database("studio").appPassword(),
                secrets.database("studio").ownerPassword());
        assertNotEquals(
                secrets.database("studio").appPassword(),
                secrets.database("identity").appPassword());
    }
}
