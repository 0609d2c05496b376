package com.studiosync.local.bench.profiles;

import com.studiosync.local.bench.load.Target;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** What people ask of profile-service, each with a token and a studio of their own. */
record Reads(URI service, OwnTokens tokens) {

    private static final String STUDENTS = "/api/v1/students";
    private static final String TEACHERS = "/api/v1/teachers";

    /** One person by id. */
    Map<String, Target> byId(Sample sample) {
        Map<String, Target> reads = new LinkedHashMap<>();
        reads.put("student, by an admin", student(sample, admin(sample)));
        reads.put("student, by the teacher", student(sample, teacher(sample)));
        reads.put("student, by a guardian", student(sample, guardian(sample)));
        reads.put("teacher, by an admin", to(TEACHERS + "/" + sample.teacher(), admin(sample)));
        return reads;
    }

    /** Lists and searches besides. */
    Map<String, Target> all(Sample sample) {
        Map<String, Target> reads = byId(sample);
        reads.put("students, by an admin", to(STUDENTS, admin(sample)));
        reads.put("students, far down", to(STUDENTS + "?cursor=" + sample.farCursor(), admin(sample)));
        reads.put("students by name", to(STUDENTS + "?name=" + sample.beginning(), admin(sample)));
        reads.put("students, by the teacher", to(STUDENTS, teacher(sample)));
        reads.put("students, by a guardian", to(STUDENTS, guardian(sample)));
        reads.put("teachers, by an admin", to(TEACHERS, admin(sample)));
        return reads;
    }

    private Target student(Sample sample, String token) {
        return to(STUDENTS + "/" + sample.student(), token);
    }

    private Target to(String path, String token) {
        return Target.of(service, path).withToken(token);
    }

    private String admin(Sample sample) {
        return tokens.of(sample.studio(), sample.studio(), "ADMIN");
    }

    private String teacher(Sample sample) {
        return tokens.of(sample.studio(), sample.teacherAccount(), "TEACHER");
    }

    private String guardian(Sample sample) {
        return tokens.of(sample.studio(), sample.guardianAccount(), "PARENT");
    }
}
