package com.studiosync.system.attack;

import com.studiosync.system.api.Operation;
import com.studiosync.system.attack.Attack.Attacker;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which attacks there are: everybody, everywhere, with everything; what takes something away comes last. */
final class Campaign {

    private static final String NEUTRAL = "neutral";

    private final Schools schools;
    private final Map<Operation, Entry> entries;
    private final Policy policy;
    private final Bodies bodies;
    private final Attack attack;

    Campaign(Schools schools, Map<Operation, Entry> entries, Policy policy, Bodies bodies, Attack attack) {
        this.schools = schools;
        this.entries = entries;
        this.policy = policy;
        this.bodies = bodies;
        this.attack = attack;
    }

    void run() {
        entries.forEach(this::withOwnIds);
        entries.forEach(this::withIdsOfOthers);
        entries.forEach(this::fromOutside);
        attack.finish();
        entries.forEach(this::permittedChanges);
        attack.finish();
        entries.forEach(this::lastThings);
    }

    /** The people of the studio on its host and on the platform's: reads, and changes that have to be refused. */
    private void withOwnIds(Operation operation, Entry entry) {
        for (Who who : Schools.attackers(operation)) {
            Verdict verdict = policy.of(operation, entry, who);
            if (!verdict.mayPass() || operation.isRead()) {
                expectOwn(operation, entry, at(who, schools.own().subdomain()), verdict);
                if (!operation.isPublic()) {
                    expectOwn(operation, entry, at(who, null), verdict);
                }
            }
        }
    }

    private void permittedChanges(Operation operation, Entry entry) {
        for (Who who : Schools.attackers(operation)) {
            Verdict verdict = policy.of(operation, entry, who);
            if (verdict.mayPass() && !operation.isRead() && !entry.has(Trait.LAST)) {
                expectOwn(operation, entry, at(who, schools.own().subdomain()), verdict);
                attack.finish();
            }
        }
    }

    private void lastThings(Operation operation, Entry entry) {
        if (entry.has(Trait.LAST)) {
            expectOwn(operation, entry, at(Who.ADMIN, schools.own().subdomain()), Verdict.PASSES);
            attack.finish();
        }
    }

    private void expectOwn(Operation operation, Entry entry, Attacker attacker, Verdict verdict) {
        byte[] body = bodies.of(operation, NEUTRAL, schools.own().ids());
        attack.expect(attacker, entry, attacker.with(operation, schools.own().at(entry.places()), body), verdict);
    }

    /** Ids of another studio in the path, all and one by one, and in the body. */
    private void withIdsOfOthers(Operation operation, Entry entry) {
        if (entry.namesSomething()) {
            for (Who who :
                    operation.isPublic() ? List.of(Who.ADMIN) : schools.own().people()) {
                foreignPlaces(operation, entry, at(who, schools.own().subdomain()), schools.other());
            }
        }
        if (entry.namesSomething() && !operation.isPublic()) {
            schools.own().people().forEach(who -> foreignPlaces(operation, entry, at(who, null), schools.other()));
            foreignPlaces(operation, entry, new Attacker(schools.other(), Who.ADMIN, null), schools.own());
        }
        foreignFields(operation, entry);
    }

    private void foreignPlaces(Operation operation, Entry entry, Attacker attacker, School victim) {
        byte[] body = bodies.of(operation, NEUTRAL, attacker.school().ids());
        attack.cannotTell(
                attacker,
                attacker.with(operation, victim.at(entry.places()), body),
                attacker.with(operation, unknown(entry), body));
        for (int i = 0; i < entry.places().size() && entry.places().size() > 1; i++) {
            List<String> foreign = new ArrayList<>(attacker.school().at(entry.places()));
            List<String> unknown = new ArrayList<>(foreign);
            foreign.set(i, victim.at(entry.places()).get(i));
            unknown.set(i, unknown(entry).get(i));
            if (!entry.places().get(i).isShared()) {
                attack.cannotTell(
                        attacker, attacker.with(operation, foreign, body), attacker.with(operation, unknown, body));
            }
        }
    }

    /** Fields of bodies, and parameters of queries. */
    private void foreignFields(Operation operation, Entry entry) {
        if (operation.isPublic() || entry.has(Trait.LAST)) {
            return;
        }
        Attacker admin = at(Who.ADMIN, schools.own().subdomain());
        schools.other().ids().forEach((kind, id) -> {
            Request foreign = naming(admin, operation, entry, kind, id);
            Request unknown = naming(admin, operation, entry, kind, kind.unknown());
            if (!foreign.everything().equals(unknown.everything())) {
                attack.cannotTell(admin, foreign, unknown);
                attack.finish();
            }
        });
    }

    private Request naming(Attacker admin, Operation operation, Entry entry, Kind kind, String id) {
        byte[] body = bodies.of(operation, NEUTRAL, with(kind, id));
        return admin.naming(operation, schools.own().at(entry.places()), kind, id, body);
    }

    private Map<Kind, String> with(Kind kind, String id) {
        Map<Kind, String> ids = new EnumMap<>(schools.own().ids());
        ids.put(kind, id);
        return ids;
    }

    /** People of another studio on this one's host with its ids, and everybody of a paused one on its own. */
    private void fromOutside(Operation operation, Entry entry) {
        Verdict refused = operation.isPublic() ? Verdict.ANYTHING : Verdict.FORBIDDEN;
        for (Who who :
                operation.isPublic() ? List.of(Who.ADMIN) : schools.other().people()) {
            Attacker stranger = new Attacker(schools.other(), who, schools.own().subdomain());
            byte[] body = bodies.of(operation, NEUTRAL, schools.own().ids());
            Verdict verdict = who == Who.SIGNED_OUT && !operation.isPublic() ? Verdict.DENIED_OR_UNKNOWN : refused;
            attack.expect(
                    stranger, entry, stranger.with(operation, schools.own().at(entry.places()), body), verdict);
        }
        Attacker pausing =
                new Attacker(schools.paused(), Who.ADMIN, schools.paused().subdomain());
        byte[] body = bodies.of(operation, NEUTRAL, schools.paused().ids());
        attack.expect(pausing, entry, pausing.with(operation, unknown(entry), body), Verdict.ABSENT);
    }

    private static List<String> unknown(Entry entry) {
        return entry.places().stream().map(Kind::unknown).toList();
    }

    private Attacker at(Who who, String host) {
        return new Attacker(schools.own(), who, host);
    }
}
