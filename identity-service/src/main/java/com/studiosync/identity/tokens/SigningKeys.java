package com.studiosync.identity.tokens;

import com.studiosync.platform.secrets.SecretBox;
import com.studiosync.platform.secrets.Secrets;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.platform.tokens.KeySource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** The keys in use: shared by all replicas through the database, and chosen by all of them by the same times. */
@ApplicationScoped
public class SigningKeys implements KeySource {

    /** How long caches between us and whoever verifies may keep the published keys. */
    public static final int CACHED_SECONDS = 60;

    /** The key that signs now. */
    record Signer(String keyId, PrivateKey key) {}

    private static final int FIRST = 1;

    private final SigningKeyRepository repository;
    private final Transactions transactions;
    private final KeyTimes times;
    private final SecretBox box;
    private final Clock clock;
    private volatile KeyRing ring;
    private volatile Signer signer;

    SigningKeys(
            SigningKeyRepository repository, Transactions transactions, KeyTimes times, Secrets secrets, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.times = times;
        this.box = secrets.boxFor("signing-key");
        this.clock = clock;
    }

    /** On the main thread, before the first request is taken: without a key nobody can sign in. */
    void open(@Observes @Priority(FIRST) StartupEvent started) throws Throwable {
        List<SigningKey> stored = VertxContextSupport.subscribeAndAwait(() -> transactions.ofPlatform(repository::all));
        if (stored.isEmpty()) {
            SigningKey first = generate();
            stored = VertxContextSupport.subscribeAndAwait(() -> transactions.ofPlatform(() -> keepUnlessLate(first)));
        }
        ring = new KeyRing(stored);
        signer();
    }

    /** The very first key signs at once; of replicas that start together, one makes it. */
    private Uni<List<SigningKey>> keepUnlessLate(SigningKey first) {
        return repository
                .lockAll()
                .flatMap(keys -> keys.isEmpty()
                        ? repository.persist(first.signingFrom(clock.instant())).map(List::of)
                        : Uni.createFrom().item(keys));
    }

    SigningKey generate() {
        return SigningKey.generate(box, clock.instant());
    }

    /** The key to sign with. Its private part is opened once, when its time has come. */
    Signer signer() {
        SigningKey due = ring.signerAt(clock.instant());
        Signer current = signer;
        if (current == null || !current.keyId().equals(due.id())) {
            current = new Signer(due.id(), due.privateKey(box));
            signer = current;
        }
        return current;
    }

    /** Reads the keys again, which other replicas may have changed. */
    Uni<KeyRing> reload() {
        return transactions.ofPlatform(repository::all).map(KeyRing::new).invoke(read -> ring = read);
    }

    @Override
    public Uni<String> load() {
        return reload().map(read -> jwks(read.publishedAt(clock.instant(), times)));
    }

    private static String jwks(List<SigningKey> keys) {
        return keys.stream().map(SigningKey::publicJwk).collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }
}
