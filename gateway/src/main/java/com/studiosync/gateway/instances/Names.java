package com.studiosync.gateway.instances;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Looks up again and again which addresses the name of a service stands for, on a worker thread. While that fails, those
 * that are known stay in use.
 */
public final class Names {

    private static final Logger LOG = Logger.getLogger(Names.class);

    /** Asks for all addresses of a name, as {@link InetAddress#getAllByName} does. */
    interface LookUp {
        InetAddress[] allOf(String name) throws UnknownHostException;
    }

    private final List<ServiceAddress> addresses;
    private final Instances instances;
    private final LookUp lookUp;
    private final AtomicBoolean failing = new AtomicBoolean();

    Names(List<ServiceAddress> addresses, Instances instances, LookUp lookUp) {
        this.addresses = addresses;
        this.instances = instances;
        this.lookUp = lookUp;
    }

    /** Does nothing when all addresses are numbers. */
    public static void keepLookingUp(List<ServiceAddress> addresses, Instances instances, Duration every, Vertx vertx) {
        if (addresses.stream().anyMatch(ServiceAddress::hasName)) {
            Names names = new Names(addresses, instances, InetAddress::getAllByName);
            vertx.setPeriodic(1, every.toMillis(), tick -> vertx.executeBlocking(names::lookUp, false));
        }
    }

    Void lookUp() {
        try {
            List<Instance> found = new ArrayList<>();
            for (ServiceAddress address : addresses) {
                found.addAll(instancesOf(address));
            }
            instances.become(found);
            failing.set(false);
        } catch (UnknownHostException failure) {
            reportOnce(failure);
        }
        return null;
    }

    private List<Instance> instancesOf(ServiceAddress address) throws UnknownHostException {
        if (!address.hasName()) {
            return List.of(Instance.named(address));
        }
        List<Instance> found = new ArrayList<>();
        for (InetAddress ip : lookUp.allOf(address.host())) {
            found.add(Instance.at(address, ip.getHostAddress()));
        }
        return found;
    }

    private void reportOnce(UnknownHostException failure) {
        if (failing.compareAndSet(false, true)) {
            LOG.warnf(
                    "No address for %s; the %d known ones stay in use, trying again. Is its DNS entry there?",
                    failure.getMessage(), instances.size());
        }
    }
}
