package com.studiosync.local.processes;

import com.studiosync.local.parts.Addresses;
import com.studiosync.local.parts.Service;
import com.studiosync.local.parts.StackException;
import com.studiosync.local.parts.StackListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** The processes of the five applications. */
public final class Services {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int LAST_WORDS = 25;

    private final Function<Service, ServiceProcess> launch;
    private final Addresses addresses;
    private final StackListener listener;
    private final Clock clock;
    private final Readiness readiness = new Readiness();
    private final Map<Service, ServiceProcess> processes = new EnumMap<>(Service.class);

    public Services(
            Function<Service, ServiceProcess> launch, Addresses addresses, StackListener listener, Clock clock) {
        this.launch = launch;
        this.addresses = addresses;
        this.listener = listener;
        this.clock = clock;
    }

    public void start(Collection<Service> services) {
        services.forEach(service -> processes.put(service, launch.apply(service)));
    }

    /** The process ids of those that were started and not stopped. */
    public Map<Service, Long> pids() {
        Map<Service, Long> pids = new EnumMap<>(Service.class);
        processes.forEach(
                (service, process) -> pids.put(service, process.handle().pid()));
        return pids;
    }

    /** Returns when all of them are ready; throws when one dies, when time is up, or when nobody wants them any more. */
    public void awaitReady(Collection<Service> services, Duration patience, BooleanSupplier unwanted) {
        Instant begin = clock.instant();
        Set<Service> waiting = EnumSet.copyOf(services);
        while (!waiting.isEmpty()) {
            if (unwanted.getAsBoolean()) {
                throw new StackException("Stopped while it was starting.");
            }
            waiting.forEach(this::requireAlive);
            waiting.removeIf(service -> isReady(service, begin));
            if (!waiting.isEmpty()) {
                requireTime(begin, patience, waiting);
                pause();
            }
        }
    }

    public void stop(Collection<Service> services) {
        end(services, handles -> Termination.of(handles, STOP_PATIENCE));
    }

    public void kill(Service service) {
        end(List.of(service), handles -> {
            handles.forEach(ProcessHandle::destroyForcibly);
            Termination.gone(handles, STOP_PATIENCE);
        });
    }

    private void end(Collection<Service> services, Consumer<List<ProcessHandle>> ending) {
        List<ServiceProcess> leaving = services.stream()
                .map(processes::remove)
                .filter(Objects::nonNull)
                .toList();
        leaving.forEach(ServiceProcess::expectEnd);
        ending.accept(leaving.stream().map(ServiceProcess::handle).toList());
    }

    private boolean isReady(Service service, Instant begin) {
        if (!readiness.confirmedBy(addresses.readiness(service))) {
            return false;
        }
        listener.step("%s is ready after %.1f s"
                .formatted(
                        service.module(),
                        Duration.between(begin, clock.instant()).toMillis() / 1000.0));
        return true;
    }

    private void requireAlive(Service service) {
        ServiceProcess process = processes.get(service);
        if (!process.isAlive()) {
            throw new StackException("%s ended with exit code %d before it was ready. Its last lines:%n%s"
                    .formatted(service.module(), process.exitCode(), lastWords(process)));
        }
    }

    private void requireTime(Instant begin, Duration patience, Set<Service> waiting) {
        if (Duration.between(begin, clock.instant()).compareTo(patience) > 0) {
            Service slowest = waiting.iterator().next();
            throw new StackException("%s is not ready after %d s: %s does not say so. Its last lines:%n%s"
                    .formatted(
                            slowest.module(),
                            patience.toSeconds(),
                            addresses.readiness(slowest),
                            lastWords(processes.get(slowest))));
        }
    }

    private static String lastWords(ServiceProcess process) {
        return String.join(System.lineSeparator(), process.lastWords(LAST_WORDS));
    }

    private static void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while waiting for the services.", e);
        }
    }
}
