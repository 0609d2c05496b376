package com.studiosync.local.stack;

import com.studiosync.embedded.ServiceDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * StudioSync on this machine: what {@code ./studiosync up} runs, and what system tests run to see parts fail. Every
 * method returns when what it says has happened.
 */
public final class LocalStack implements AutoCloseable {

    private static final Collection<Service> ALL = EnumSet.allOf(Service.class);

    private final ServiceCommand command;
    private final DataDirectory directory;
    private final Addresses addresses;
    private final Duration patience;
    private final StackListener listener;
    private final Map<Service, Map<String, String>> ownSettings;
    private DataLock lock;
    private Secrets secrets;
    private Infrastructure infrastructure;
    private Services services;
    private Caretaker caretaker;
    private RunRecord run;
    private volatile boolean closing;

    LocalStack(
            Path projectRoot,
            DataDirectory directory,
            Ports ports,
            Duration patience,
            StackListener listener,
            Map<Service, Map<String, String>> ownSettings) {
        this.command = new ServiceCommand(projectRoot, directory);
        this.directory = directory;
        this.addresses = new Addresses(ports);
        this.patience = patience;
        this.listener = listener;
        this.ownSettings = Map.copyOf(ownSettings);
    }

    /** A stack of the applications that were built in this project. */
    public static LocalStackSetup of(Path projectRoot) {
        return new LocalStackSetup(projectRoot);
    }

    /**
     * Starts everything.
     *
     * @throws StackException when something is in the way; nothing is left running then
     */
    public synchronized void start() {
        try {
            claim();
            listener.step("Starting PostgreSQL, Kafka and the mailbox");
            infrastructure.start();
            caretaker.database(infrastructure.postgres().pid());
            run.postgres(infrastructure.postgres().pid());
            listener.step("Starting the five applications");
            bringUp(ALL);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public Addresses addresses() {
        return addresses;
    }

    /** The process id of a service that runs. */
    public synchronized long pid(Service service) {
        return services.pids().get(service);
    }

    /** Where a service's lines go. */
    public Path logFile(Service service) {
        return directory.log(service.module());
    }

    /** JDBC URL, as superuser, of the database of a service that has one. */
    public synchronized String superuserJdbcUrl(Service service) {
        return infrastructure.postgres().superuserJdbcUrl(service.database().orElseThrow());
    }

    /** The database of a service that has one, with the passwords of its roles. */
    public synchronized ServiceDatabase database(Service service) {
        return secrets.database(service.database().orElseThrow());
    }

    public String kafkaBootstrapServers() {
        return addresses.kafka();
    }

    /** Ends a service with SIGKILL. */
    public synchronized void kill(Service service) {
        services.kill(service);
        record();
    }

    /** Ends a service the gentle way. */
    public synchronized void stop(Service service) {
        services.stop(List.of(service));
        record();
    }

    /** Starts a service, after stopping it if it runs, and waits until it is ready. */
    public synchronized void restart(Service service) {
        services.stop(List.of(service));
        bringUp(List.of(service));
    }

    /** Starts one more process of a service, on ports of its own, and waits until it is ready. */
    public synchronized Replica replica(Service service) {
        return started(replicas().alike(service, ownSettings.getOrDefault(service, Map.of())));
    }

    /** The same, in a JVM as on a server that the service has for itself, and told something of its own. */
    public synchronized Replica serverReplica(Service service, Map<String, String> told) {
        return started(replicas().asOnServer(service, told));
    }

    private Replicas replicas() {
        return new Replicas(command, directory, addresses, secrets, listener);
    }

    private Replica started(Replica replica) {
        replica.start(patience, () -> closing);
        return replica;
    }

    public synchronized void stopKafka() {
        infrastructure.kafka().stop();
    }

    public synchronized void startKafka() {
        infrastructure.kafka().start();
    }

    /** Stops the services, then Kafka, then PostgreSQL; also a stack that is still starting. Data stays. */
    @Override
    public void close() {
        closing = true;
        release();
    }

    private void claim() {
        command.requireBuilt();
        lock = DataLock.tryTake(directory).orElseThrow(() -> StackException.runsAlready(directory));
        if (Leftovers.stop(directory) > 0) {
            listener.step("Stopped what an earlier run had left behind");
        }
        addresses.ports().requireFree();
        run = RunRecord.of(addresses.ports());
        run.write(directory);
        secrets = Secrets.keptIn(directory.secrets());
        ServiceSettings settings = new ServiceSettings(addresses, secrets, ownSettings);
        services = new Services(service -> launch(service, settings), addresses, listener);
        infrastructure = new Infrastructure(directory, addresses.ports(), secrets, listener);
        caretaker = new Caretaker();
    }

    private ServiceProcess launch(Service service, ServiceSettings settings) {
        ServiceOutput output = new FollowedOutput(service, new LogFile(logFile(service)), listener);
        return new ServiceProcess(
                service, command.of(service), settings.of(service), command.folder(service), output, listener);
    }

    private void bringUp(Collection<Service> chosen) {
        services.start(chosen);
        record();
        services.awaitReady(chosen, patience, () -> closing);
    }

    private void record() {
        run.services(services.pids());
        run.write(directory);
        caretaker.services(services.pids().values());
    }

    private synchronized void release() {
        if (lock == null) {
            return;
        }
        try (DataLock last = lock;
                Caretaker afterwards = caretaker;
                Infrastructure then = infrastructure) {
            lock = null;
            if (services != null) {
                listener.step("Stopping the applications, then Kafka, then PostgreSQL");
                services.stop(ALL);
                listener.step("The applications have stopped");
            }
        }
    }
}
