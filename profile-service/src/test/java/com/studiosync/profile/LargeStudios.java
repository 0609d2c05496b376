package com.studiosync.profile;

import com.studiosync.testing.TestDatabase;
import java.util.UUID;

/** Twenty studios with a thousand students each, for seeing how PostgreSQL goes about reading some of them. */
public final class LargeStudios {

    /** One of them. */
    public static final UUID ONE = UUID.fromString("c4ca4238-a0b9-2382-0dcc-509a6f75849b");

    /** The account of a teacher of it, who has a tenth of its students. */
    public static final UUID TEACHER = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final String STUDIO = "md5((n % 20)::text)::uuid";
    private static boolean loaded;

    private LargeStudios() {}

    /** Makes them, once for a test JVM. */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        TestDatabase.execute("""
                insert into teachers (studio_id, id, account_id, slug, first_name, last_name, sort_name, specialties,
                    availability_status, published_at, created_at, updated_at, version)
                select %1$s, md5('teacher ' || n)::uuid, case when n = 1 then '%2$s'::uuid else gen_random_uuid() end, 'teacher-' || n, 'Ann',
                    'Lee', 'lee ann', '{PIANO}', 'ACCEPTING', now(), now(), now(), 0
                from generate_series(1, 200) as n""".formatted(STUDIO, TEACHER));
        TestDatabase.execute("""
                insert into students (studio_id, id, first_name, last_name, sort_name, primary_instrument,
                    enrolment_date, created_at, updated_at, version)
                select %1$s, md5('student ' || n)::uuid, 'Ann', md5(n::text), md5(n::text) || ' ann', 'PIANO', date '2026-01-12', now(), now(), 0
                from generate_series(1, 20000) as n""".formatted(STUDIO));
        TestDatabase.execute("""
                insert into assignments (studio_id, id, teacher_id, student_id, from_date, created_at, updated_at, version)
                select %1$s, gen_random_uuid(), md5('teacher ' || (1 + (n - 1) %% 200))::uuid,
                    md5('student ' || n)::uuid, date '2026-01-12', now(), now(), 0
                from generate_series(1, 20000) as n""".formatted(STUDIO));
        TestDatabase.execute("analyze teachers, students, assignments, name_words");
        loaded = true;
    }
}
