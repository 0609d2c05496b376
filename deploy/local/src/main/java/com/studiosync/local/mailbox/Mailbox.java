package com.studiosync.local.mailbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The mailbox as a whole: mail comes in by SMTP and is read over HTTP, both on loopback only. */
public final class Mailbox implements AutoCloseable {

    private static final int WORKERS = 4;
    private static final int WAITING_REQUESTS = 64;

    private final SmtpInbox inbox;
    private final HttpServer http;
    private final ThreadPoolExecutor workers;

    private Mailbox(SmtpInbox inbox, HttpServer http, ThreadPoolExecutor workers) {
        this.inbox = inbox;
        this.http = http;
        this.workers = workers;
    }

    public static Mailbox start(int smtpPort, int httpPort) {
        MailStore store = new MailStore();
        SmtpInbox inbox = new SmtpInbox(smtpPort, store, Clock.systemUTC());
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), httpPort), 0);
            ThreadPoolExecutor workers = new ThreadPoolExecutor(
                    WORKERS, WORKERS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING_REQUESTS));
            http.setExecutor(workers);
            http.createContext("/api/messages", new LocalOnly(new MessagesApi(store)));
            http.createContext("/mail/", new LocalOnly(new HtmlView(store)));
            http.createContext("/", new LocalOnly(new MailboxPage()));
            http.start();
            return new Mailbox(inbox, http, workers);
        } catch (IOException e) {
            inbox.close();
            throw new IllegalStateException("the mailbox page could not be served on port " + httpPort, e);
        }
    }

    @Override
    public void close() {
        http.stop(0);
        workers.shutdownNow();
        inbox.close();
    }
}
