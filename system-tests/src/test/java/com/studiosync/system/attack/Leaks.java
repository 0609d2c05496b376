package com.studiosync.system.attack;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether an answer shows what its reader must never see, whatever its status. */
record Leaks(Schools schools) {

    /**
     * What an answer gives away.
     *
     * @param reader the studio of who reads it
     * @param who what she is there
     */
    Optional<String> in(Request request, Reply reply, School reader, Who who) {
        School hidden = reader == schools.other() ? schools.own() : schools.other();
        String text = reply.everything();
        for (String named : request.places()) {
            text = text.replace(named, "");
        }
        if (text.contains(hidden.mark()) || text.contains(hidden.studentsMark())) {
            return Optional.of("shows words of another studio: " + text);
        }
        Set<String> ids = new TreeSet<>(School.idsIn(text));
        ids.retainAll(hidden.knownIds());
        ids.removeAll(School.idsIn(request.everything()));
        ids.removeAll(reader.knownIds());
        if (!ids.isEmpty()) {
            return Optional.of("shows ids of another studio: " + ids);
        }
        if (reader == schools.own() && who.isUnrelated() && text.contains(reader.studentsMark())) {
            return Optional.of("shows a student to somebody who has nothing to do with him: " + text);
        }
        return Optional.empty();
    }
}
