package com.studiosync.local.data;

import com.studiosync.embedded.ServiceDatabase;
import com.studiosync.local.parts.Service;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords and keys of one stack: made once, kept in a file that only its owner can read. */
public final class Secrets {

    private static final String KEY = "secret-key";
    private static final String MEDICAL_KEY = "medical-key";
    private static final int PASSWORD_BYTES = 24;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties values = new Properties();

    private Secrets() {}

    /** Reads the file, adds what is missing, and writes it back if anything was. */
    public static Secrets keptIn(Path file) {
        Secrets secrets = new Secrets();
        try {
            if (Files.exists(file)) {
                secrets.read(file);
            }
            if (secrets.complete()) {
                secrets.write(file);
            }
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 32 random bytes in Base64, shared by all services. */
    public String key() {
        return values.getProperty(KEY);
    }

    /** The same kind of key, for profile-service alone: what it encrypts can only be read with it. */
    public String medicalKey() {
        return values.getProperty(MEDICAL_KEY);
    }

    public ServiceDatabase database(String name) {
        return new ServiceDatabase(name, password(name, "owner"), password(name, "app"), password(name, "relay"));
    }

    private String password(String database, String role) {
        return values.getProperty(database + "." + role);
    }

    private boolean complete() {
        boolean added = add(KEY, Base64.getEncoder(), KEY_BYTES) | add(MEDICAL_KEY, Base64.getEncoder(), KEY_BYTES);
        for (Service service : Service.values()) {
            for (String role : new String[] {"owner", "app", "relay"}) {
                added |= service.database()
                        .map(name -> add(name + "." + role, Base64.getUrlEncoder(), PASSWORD_BYTES))
                        .orElse(false);
            }
        }
        return added;
    }

    private boolean add(String name, Base64.Encoder encoder, int bytes) {
        if (values.containsKey(name)) {
            return false;
        }
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        values.setProperty(name, encoder.encodeToString(random));
        return true;
    }

    private void read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
    }

    private void write(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(writer, "Made for this machine. Whoever has them can read the local data.");
        }
    }
}
