package com.studiosync.gateway.instances;

import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/** One process of a service. Its setting may name it directly, or by a name that it shares with others. */
public final class Instance {

    private final ServiceAddress address;
    private final SocketAddress socket;
    private volatile long outUntilMillis;

    private Instance(ServiceAddress address, SocketAddress socket) {
        this.address = address;
        this.socket = socket;
    }

    /** By its name, if it has one: which address that is will be known later. */
    static Instance named(ServiceAddress address) {
        return at(address, address.host());
    }

    static Instance at(ServiceAddress address, String host) {
        return new Instance(address, SocketAddress.inetSocketAddress(address.port(), host));
    }

    /** A request to it and to no other of the same name. */
    public RequestOptions request() {
        return new RequestOptions()
                .setServer(socket)
                .setHost(address.host())
                .setPort(address.port())
                .setSsl(address.isHttps());
    }

    boolean isSameAs(Instance other) {
        return address.equals(other.address) && socket.equals(other.socket);
    }

    boolean isIn(long nowMillis) {
        return outUntilMillis <= nowMillis;
    }

    void takeOut(long untilMillis) {
        outUntilMillis = untilMillis;
    }

    void takeIn() {
        outUntilMillis = 0;
    }
}
