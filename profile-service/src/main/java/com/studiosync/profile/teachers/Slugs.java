package com.studiosync.profile.teachers;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Finds a free slug for a name, with a number behind it when others of that name came before. What a teacher has or had is
 * hers for good: a link to her page must not come to lead to somebody else.
 */
@ApplicationScoped
class Slugs {

    /** Makes those who look for a slug of one studio wait for each other until their transactions end. */
    private static final String TAKE_TURNS =
            "select 1 from (select pg_advisory_xact_lock(hashtext('teacher slugs'), hashtext(?1))) as turn";

    /** 0 when the slug itself is free, otherwise the highest number that is taken, the slug itself being the first. */
    private static final String HIGHEST = """
            select case when bool_or(slug = ?1)
                then greatest(1, max(substring(slug from '^' || ?1 || '-([0-9]{1,8})$')::int)) else 0 end
            from teacher_slugs where slug = ?1 or slug like ?1 || '-%'""";

    private static final String TAKE = """
            insert into teacher_slugs (studio_id, slug, teacher_id) values (?1, ?2, ?3)
            on conflict (studio_id, slug) do update set teacher_id = excluded.teacher_id
            where teacher_slugs.teacher_id = excluded.teacher_id""";

    /** The slug of a name that nobody in this studio has; the transaction that is under way may use it. */
    Uni<String> free(UUID studioId, String name) {
        String slug = Slug.of(name);
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(TAKE_TURNS, Integer.class)
                        .setParameter(1, studioId.toString())
                        .getSingleResult()
                        .flatMap(turn -> session.createNativeQuery(HIGHEST, Integer.class)
                                .setParameter(1, slug)
                                .getSingleResult()))
                .map(highest -> highest == 0 ? slug : slug + "-" + (highest + 1));
    }

    /** Makes the slug of a teacher hers; 409 (as failure) when it is or was another one's. */
    Uni<Void> take(Teacher teacher) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(TAKE)
                        .setParameter(1, teacher.studioId())
                        .setParameter(2, teacher.slug())
                        .setParameter(3, teacher.id())
                        .executeUpdate())
                .invoke(taken -> {
                    if (taken == 0) {
                        throw TeacherConflicts.slugTaken();
                    }
                })
                .replaceWithVoid();
    }
}
