package com.studiosync.local.mailbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** The last messages, newest first; the oldest gives way to the newest. */
final class MailStore {

    static final int CAPACITY = 500;

    private final Deque<Mail> mails = new ArrayDeque<>();
    private long lastId;

    synchronized void add(LongFunction<Mail> mailWithId) {
        mails.addFirst(mailWithId.apply(++lastId));
        if (mails.size() > CAPACITY) {
            mails.removeLast();
        }
    }

    /** The newest messages to {@code address}, or to anybody when it is empty. */
    synchronized List<Mail> newest(String address, int limit) {
        return mails.stream()
                .filter(mail -> address.isEmpty() || mail.isFor(address))
                .limit(limit)
                .toList();
    }

    synchronized Optional<Mail> find(long id) {
        return mails.stream().filter(mail -> mail.id() == id).findFirst();
    }

    synchronized void clear() {
        mails.clear();
    }
}
