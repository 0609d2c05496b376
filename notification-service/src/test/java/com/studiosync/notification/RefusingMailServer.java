package com.studiosync.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server in the place of the {@link Mailbox} that says no to one command, and yes to all others. */
public final class RefusingMailServer implements AutoCloseable {

    private final String command;
    private final String reply;
    private final ServerSocket socket;
    private final Thread acceptor;
    private final AtomicInteger refusals = new AtomicInteger();

    private RefusingMailServer(String command, String reply) throws IOException {
        this.command = command;
        this.reply = reply;
        Mailbox.close();
        this.socket = new ServerSocket(Mailbox.port(), 50, InetAddress.getLoopbackAddress());
        this.acceptor = daemon(this::accept);
    }

    public static RefusingMailServer answering(String command, String reply) throws IOException {
        return new RefusingMailServer(command, reply);
    }

    public int refusals() {
        return refusals.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                daemon(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(client, "220 ready");
            for (String line = in.readLine(); line != null && !socket.isClosed(); line = in.readLine()) {
                boolean refused = line.toUpperCase(Locale.ROOT).startsWith(command);
                refusals.addAndGet(refused ? 1 : 0);
                say(client, refused ? reply : "250 ok");
            }
        } catch (IOException gone) {
            // the client has left
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "refusing-mail-server");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** The port is free only when the thread that listens on it has left it. */
    @Override
    public void close() throws IOException, InterruptedException {
        socket.close();
        acceptor.join();
        Mailbox.open();
    }
}
