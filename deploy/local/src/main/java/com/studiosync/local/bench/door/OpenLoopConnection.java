package com.studiosync.local.bench.door;

import com.studiosync.local.bench.load.AnswerReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** A kept connection on which one request at a time is open. */
final class OpenLoopConnection {

    /** Instead of a status: the answer is not there, or not all of it. */
    static final int NOT_YET = -1;

    /** Instead of a status: the connection ended. */
    static final int BROKEN = -2;

    private static final int LONGEST_ANSWER = 8_192;

    private final SocketChannel channel;
    private final ByteBuffer received = ByteBuffer.allocate(LONGEST_ANSWER);
    private long due;

    private OpenLoopConnection(SocketChannel channel) {
        this.channel = channel;
    }

    static OpenLoopConnection open(InetSocketAddress address, Selector selector) throws IOException {
        SocketChannel channel = SocketChannel.open(address);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        OpenLoopConnection connection = new OpenLoopConnection(channel);
        channel.register(selector, SelectionKey.OP_READ, connection);
        return connection;
    }

    /** A request fits into what the socket buffers. */
    void ask(byte[] request, long dueNanos) throws IOException {
        due = dueNanos;
        received.clear();
        channel.write(ByteBuffer.wrap(request));
    }

    long due() {
        return due;
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    /** The status of a whole answer. */
    int read() {
        try {
            return channel.read(received) < 0 ? broken() : status();
        } catch (IOException failed) {
            return broken();
        }
    }

    private int status() throws IOException {
        try {
            return AnswerReader.statusOf(new ByteArrayInputStream(received.array(), 0, received.position()));
        } catch (EOFException notAll) {
            return NOT_YET;
        }
    }

    private int broken() {
        close();
        return BROKEN;
    }

    void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            // It is not used any more.
        }
    }
}
