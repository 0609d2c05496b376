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

/** The keys in use: made at the very first start, shared by all replicas through the database. */
@ApplicationScoped
public class SigningKeys implements KeySource {

    /** The key that signs now. */
    record Signer(String keyId, PrivateKey key) {}

    private static final int FIRST = 1;

    private final SigningKeyRepository repository;
    private final Transactions transactions;
    private final SecretBox box;
    private final Clock clock;
    private volatile Signer signer;

    SigningKeys(SigningKeyRepository repository, Transactions transactions, Secrets secrets, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.box = secrets.boxFor("signing-key");
        this.clock = clock;
    }

    /** On the main thread, before the first request is taken: without a key nobody can sign in. */
    void open(@Observes @Priority(FIRST) StartupEvent started) throws Throwable {
        SigningKey newest = VertxContextSupport.subscribeAndAwait(() -> transactions.ofPlatform(this::newestOrFirst));
        signer = new Signer(newest.id(), newest.privateKey(box));
    }

    private Uni<SigningKey> newestOrFirst() {
        return repository
                .lock()
                .flatMap(locked -> repository.all())
                .flatMap(keys -> keys.isEmpty()
                        ? repository.persist(SigningKey.generate(box, clock.instant()))
                        : Uni.createFrom().item(keys.get(0)));
    }

    Signer signer() {
        return signer;
    }

    @Override
    public Uni<String> load() {
        return transactions.ofPlatform(repository::all).map(SigningKeys::jwks);
    }

    private static String jwks(List<SigningKey> keys) {
        return keys.stream().map(SigningKey::publicJwk).collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }
}
