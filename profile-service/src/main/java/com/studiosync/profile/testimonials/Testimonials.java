package com.studiosync.profile.testimonials;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.scope.Restriction;
import com.studiosync.profile.teachers.Teacher;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The stored testimonials; a transaction sees those of its own studio alone. */
@ApplicationScoped
class Testimonials {

    /** Those of a teacher that may be seen, the latest first. */
    Uni<Page<Testimonial>> page(Teacher teacher, Restriction visible, PageRequest request) {
        Restriction wanted = request.after()
                .map(after -> visible.and("id < :after", Map.of("after", after.id())))
                .orElse(visible);
        return select(teacher.id(), wanted)
                .flatMap(query -> query.setMaxResults(request.fetchSize()).getResultList())
                .map(rows -> Page.cut(rows, request, Testimonial::position));
    }

    /** One of a teacher; 404 (as failure) when there is none, or none that may be seen. */
    Uni<Testimonial> one(Teacher teacher, UUID id, Restriction visible) {
        return select(teacher.id(), visible.and("id = :wanted", Map.of("wanted", id)))
                .flatMap(Mutiny.SelectionQuery::getSingleResultOrNull)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("testimonial"));
    }

    Uni<Long> count(Teacher teacher) {
        return Panache.getSession().flatMap(session -> session.createSelectionQuery(
                        "select count(*) from Testimonial where teacherId = :teacher", Long.class)
                .setParameter("teacher", teacher.id())
                .getSingleResult());
    }

    Uni<Testimonial> keep(Testimonial testimonial) {
        return Panache.getSession()
                .flatMap(session -> session.persist(testimonial).chain(session::flush))
                .replaceWith(testimonial);
    }

    Uni<Void> remove(Testimonial testimonial) {
        return Panache.getSession().flatMap(session -> session.remove(testimonial));
    }

    private static Uni<Mutiny.SelectionQuery<Testimonial>> select(UUID teacherId, Restriction wanted) {
        Restriction all = wanted.and("teacherId = :teacher", Map.of("teacher", teacherId));
        return Panache.getSession().map(session -> {
            Mutiny.SelectionQuery<Testimonial> query = session.createSelectionQuery(
                    "from Testimonial where " + all.condition() + " order by id desc", Testimonial.class);
            all.parameters().forEach(query::setParameter);
            return query;
        });
    }
}
