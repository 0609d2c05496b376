package com.studiosync.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A certificate for localhost that nobody trusts, made when tests begin. */
final class TestCertificate {

    static final String PASSWORD = "only-for-tests";

    private TestCertificate() {}

    static Path create() {
        try {
            Path store = Files.createTempDirectory("gateway-tls").resolve("store.p12");
            store.getParent().toFile().deleteOnExit();
            store.toFile().deleteOnExit();
            String keytool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            Process made = new ProcessBuilder(command(keytool, store))
                    .redirectErrorStream(true)
                    .start();
            made.getInputStream().readAllBytes();
            if (made.waitFor() != 0) {
                throw new IllegalStateException("keytool made no certificate");
            }
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(String keytool, Path store) {
        return Stream.of(
                        keytool + " -genkeypair -alias gateway -keyalg EC -dname CN=localhost -storetype PKCS12",
                        "-storepass " + PASSWORD + " -keystore " + store)
                .flatMap(part -> Stream.of(part.split(" ")))
                .toList();
    }
}
