package com.studiosync.profile.specialties;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Where codes are carried. Those features build on this one, so it is their tables that it asks. */
@ApplicationScoped
class SpecialtyUses {

    private static final String ANY = """
            select exists(select from teachers where :code = any(specialties))
                or exists(select from students where primary_instrument = :code)
                or exists(select from student_specialties where code = :code)
                or exists(select from enrolments where instrument = :code)""";

    /** Whether anything of the studio carries the code. */
    Uni<Boolean> anyOf(String code) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(ANY, Boolean.class)
                .setParameter("code", code)
                .getSingleResult());
    }
}
