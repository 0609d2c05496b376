package com.studiosync.local.stack;

import com.studiosync.embedded.ServiceDatabase;
import com.studiosync.local.data.DataDirectory;
import com.studiosync.local.parts.Addresses;
import com.studiosync.local.parts.Ports;
import com.studiosync.local.parts.Service;
import com.studiosync.local.parts.StackException;
import com.studiosync.local.parts.StackListener;
import com.studiosync.local.processes.FollowedOutput;
import com.studiosync.local.processes.LogFile;
import com.studiosync.local.processes.ServiceCommand;
import com.studiosync.local.processes.ServiceOutput;
import com.studiosync.local.processes.ServiceProcess;
import com.studiosync.local.processes.ServiceSettings;
import com.studiosync.local.processes.Services;
import java.nio.file.Path;
import java.time.Clock;
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
    private final Clock clock;
    private final Map<Service, Map<String, String>> ownSettings;
    private Claim claim;
    private Infrastructure infrastructure;
    private Services services;
    private volatile boolean closing;

    LocalStack(
            Path projectRoot,
            DataDirectory directory,
            Ports ports,
            Duration patience,
            StackListener listener,
            Clock clock,
            Map<Service, Map<String, String>> ownSettings) {
        this.command = new ServiceCommand(projectRoot, directory);
        this.directory = directory;
        this.addresses = new Addresses(ports);
        this.patience = patience;
        this.listener = listener;
        this.clock = clock;
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
            claim.databaseRuns(infrastructure.postgres().pid());
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
        return claim.secrets().database(service.database().orElseThrow());
    }

    public String kafkaBootstrapServers() {
        return addresses.kafka();
    }

    /** Ends a service with SIGKILL. */
    public synchronized void kill(Service service) {
        services.kill(service);
        claim.servicesRun(services.pids());
    }

    /** Ends a service the gentle way. */
    public synchronized void stop(Service service) {
        services.stop(List.of(service));
        claim.servicesRun(services.pids());
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
        return new Replicas(command, directory, addresses, claim.secrets(), listener, clock);
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
        claim = Claim.on(directory, addresses.ports(), listener);
        ServiceSettings settings = new ServiceSettings(addresses, claim.secrets(), ownSettings);
        services = new Services(service -> launch(service, settings), addresses, listener, clock);
        infrastructure = new Infrastructure(directory, addresses.ports(), claim.secrets(), listener);
    }

    private ServiceProcess launch(Service service, ServiceSettings settings) {
        ServiceOutput output = new FollowedOutput(service, new LogFile(logFile(service)), listener);
        return new ServiceProcess(
                service, command.of(service), settings.of(service), command.folder(service), output, listener);
    }

    private void bringUp(Collection<Service> chosen) {
        services.start(chosen);
        claim.servicesRun(services.pids());
        services.awaitReady(chosen, patience, () -> closing);
    }

    private synchronized void release() {
        if (claim == null) {
            return;
        }
        try (Claim last = claim;
                Infrastructure then = infrastructure) {
            claim = null;
            listener.step("Stopping the applications, then Kafka, then PostgreSQL");
            services.stop(ALL);
            listener.step("The applications have stopped");
        }
    }
}
