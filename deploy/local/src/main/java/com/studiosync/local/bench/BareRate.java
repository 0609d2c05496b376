package com.studiosync.local.bench;

import com.studiosync.local.bench.load.OwnJvm;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * How often something can be done in a second with nothing around it. It is measured in a JVM of its own, as the services
 * have one: the launcher's is several times slower at arithmetic.
 */
final class BareRate {

    private static final int ITERATIONS = 600_000;
    private static final int HASH_BITS = 256;
    private static final int KEY_BITS = 2_048;
    private static final long WARM_UP_SECONDS = 4;

    private BareRate() {}

    /** Password hashes on so many threads. */
    static double ofHashes(int threads, long seconds) {
        return measure("hash", threads, seconds);
    }

    /** RS256 signatures on one thread. */
    static double ofSignatures(long seconds) {
        return measure("sign", 1, seconds);
    }

    private static double measure(String what, int threads, long seconds) {
        return Double.parseDouble(OwnJvm.run(BareRate.class, what, Integer.toString(threads), Long.toString(seconds)));
    }

    /** Prints the rate. */
    public static void main(String[] arguments) throws GeneralSecurityException {
        int threads = Integer.parseInt(arguments[1]);
        Runnable work = arguments[0].equals("hash") ? BareRate::hash : signing();
        Rate.of(threads, WARM_UP_SECONDS, worker -> work);
        System.out.print(Rate.of(threads, Long.parseLong(arguments[2]), worker -> work));
    }

    private static void hash() {
        try {
            SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(
                            "how fast".toCharArray(),
                            "seasalt".getBytes(StandardCharsets.UTF_8),
                            ITERATIONS,
                            HASH_BITS));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Runnable signing() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(KEY_BITS);
        PrivateKey key = generator.generateKeyPair().getPrivate();
        return () -> sign(key);
    }

    private static void sign(PrivateKey key) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(new byte[256]);
            signature.sign();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
