package com.studiosync.local.stack;

import com.studiosync.contracts.Topics;
import com.studiosync.embedded.KafkaServer;
import com.studiosync.embedded.PostgresServer;
import com.studiosync.local.data.DataDirectory;
import com.studiosync.local.data.Secrets;
import com.studiosync.local.mailbox.Mailbox;
import com.studiosync.local.parts.Port;
import com.studiosync.local.parts.Ports;
import com.studiosync.local.parts.Service;
import com.studiosync.local.parts.StackException;
import com.studiosync.local.parts.StackListener;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** What the services stand on: PostgreSQL, Kafka and the mailbox. It stops in the opposite order. */
final class Infrastructure implements AutoCloseable {

    private final DataDirectory directory;
    private final Ports ports;
    private final Secrets secrets;
    private final StackListener listener;
    private PostgresServer postgres;
    private KafkaServer kafka;
    private Mailbox mailbox;

    Infrastructure(DataDirectory directory, Ports ports, Secrets secrets, StackListener listener) {
        this.directory = directory;
        this.ports = ports;
        this.secrets = secrets;
        this.listener = listener;
    }

    /** PostgreSQL and Kafka start side by side: each of them mostly waits. */
    void start() {
        CompletableFuture<Void> broker = CompletableFuture.runAsync(this::startKafka);
        try {
            mailbox = Mailbox.start(ports.of(Port.SMTP), ports.of(Port.MAILBOX));
            listener.step("The mailbox receives mail on port " + ports.of(Port.SMTP));
            startPostgres();
        } finally {
            broker.handle((done, failure) -> done).join();
        }
        try {
            broker.join();
        } catch (CompletionException e) {
            throw new StackException("Kafka did not start: " + e.getCause().getMessage(), e.getCause());
        }
    }

    PostgresServer postgres() {
        return postgres;
    }

    KafkaServer kafka() {
        return kafka;
    }

    @Override
    public void close() {
        if (kafka != null) {
            kafka.close();
            listener.step("Kafka has stopped");
        }
        if (mailbox != null) {
            mailbox.close();
        }
        if (postgres != null) {
            postgres.close();
            listener.step("PostgreSQL has stopped");
        }
    }

    private void startPostgres() {
        postgres = PostgresServer.kept(directory.postgres())
                .port(ports.of(Port.POSTGRES))
                .stoppedByCaller()
                .start();
        Stream.of(Service.values())
                .flatMap(service -> service.database().stream())
                .forEach(name -> secrets.database(name).createOn(postgres));
        listener.step("PostgreSQL is ready on port " + postgres.port());
    }

    private void startKafka() {
        kafka = KafkaServer.kept(directory.kafka()).port(ports.of(Port.KAFKA)).start();
        kafka.createTopics(Topics.all());
        listener.step("Kafka is ready on port " + kafka.port());
    }
}
