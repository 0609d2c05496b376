package com.studiosync.system.attack;

import com.studiosync.system.api.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends requests as somebody, and notes every answer that should not have come. */
final class Attack {

    private final Door door;
    private final Leaks leaks;
    private final List<CompletableFuture<?>> underWay = new ArrayList<>();
    private final Queue<String> findings = new ConcurrentLinkedQueue<>();
    private final AtomicInteger cases = new AtomicInteger();

    Attack(Door door, Leaks leaks) {
        this.door = door;
        this.leaks = leaks;
    }

    /** What an attacker is, and where she knocks. */
    record Attacker(School school, Who who, String host) {

        String token() {
            return who == Who.NOBODY ? null : school.token(who);
        }

        Request with(Operation operation, List<String> places, byte[] body) {
            return new Request(operation, host, token(), places, Queries.required(operation), body);
        }

        Request naming(Operation operation, List<String> places, Kind kind, String id, byte[] body) {
            return new Request(operation, host, token(), places, Queries.naming(operation, kind, id), body);
        }

        @Override
        public String toString() {
            return who + " of " + school.subdomain() + " on " + (host == null ? "the platform" : host);
        }
    }

    /** One request that has to be answered in a certain way. */
    void expect(Attacker attacker, Entry entry, Request request, Verdict verdict) {
        cases.incrementAndGet();
        underWay.add(send(attacker, request).thenAccept(reply -> verdict.complaint(request.operation(), entry, reply)
                .ifPresent(complaint -> note(attacker, request, complaint))));
    }

    /** Two requests that name something of another studio, and something that nobody has: no answer tells which is which. */
    void cannotTell(Attacker attacker, Request foreign, Request unknown) {
        cases.incrementAndGet();
        underWay.add(send(attacker, unknown).thenCombine(send(attacker, foreign), (expected, heard) -> {
            String one = heard.told(foreign.named());
            String other = expected.told(unknown.named());
            if (!one.equals(other)) {
                note(attacker, foreign, "answers %s for another studio's, and %s for nobody's".formatted(one, other));
            }
            if (heard.isSuccess()
                    && !foreign.operation().isRead()
                    && !foreign.operation().isPublic()) {
                note(attacker, foreign, "succeeds with another studio's: " + heard);
            }
            return null;
        }));
    }

    private CompletableFuture<Reply> send(Attacker attacker, Request request) {
        return door.send(request).thenApply(reply -> {
            leaks.in(request, reply, attacker.school(), attacker.who())
                    .ifPresent(leak -> note(attacker, request, leak));
            if (reply.status() >= 500) {
                note(attacker, request, "breaks the service: " + reply);
            }
            return reply;
        });
    }

    private void note(Attacker attacker, Request request, String what) {
        findings.add("%s: %s (%s) %s".formatted(request.operation().name(), attacker, request.target(), what));
    }

    /** Waits for all that is under way. */
    void finish() {
        CompletableFuture.allOf(underWay.toArray(CompletableFuture[]::new)).join();
        underWay.clear();
    }

    int cases() {
        return cases.get();
    }

    List<String> findings() {
        return findings.stream().sorted().toList();
    }
}
