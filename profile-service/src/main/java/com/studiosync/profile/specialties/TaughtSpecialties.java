package com.studiosync.profile.specialties;

import com.studiosync.platform.problems.FieldError;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks whether the studio of the transaction teaches what somebody writes into a profile. */
@ApplicationScoped
public class TaughtSpecialties {

    /** The lock keeps a code that a profile is about to carry from being deleted before it does. */
    private static final String SAID = """
            select s.code, s.hidden or exists(select from specialties p where p.code = s.parent and p.hidden)
            from specialties s where s.code in (:codes) for key share of s""";

    /**
     * Lets codes pass that the studio teaches, in one statement for all of them.
     *
     * @param field where they stand, such as {@code specialties}
     * @param kept those that the profile carries already: they stay good when the studio hides them
     * @throws ProblemException 422 (as failure) naming the field
     */
    public Uni<Void> require(String field, Collection<String> codes, Collection<String> kept) {
        Set<String> added = new HashSet<>(codes);
        added.removeAll(kept);
        return added.isEmpty()
                ? Uni.createFrom().voidItem()
                : said(added).invoke(said -> requireAll(field, added, said)).replaceWithVoid();
    }

    /** The same for one code, where {@code null} stands for none. */
    public Uni<Void> require(String field, String code, String kept) {
        return require(field, listOf(code), listOf(kept));
    }

    private static List<String> listOf(String code) {
        return code == null ? List.of() : List.of(code);
    }

    /** What the studio says about the codes, and about what shared ones of them are kinds of: whether it is hidden. */
    private static Uni<Map<String, Boolean>> said(Set<String> codes) {
        Set<String> asked = codes.stream()
                .flatMap(code -> Stream.concat(Stream.of(code), parentOf(code).stream()))
                .collect(Collectors.toSet());
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(SAID, Object[].class)
                        .setParameter("codes", asked)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Boolean) row[1])));
    }

    private static void requireAll(String field, Set<String> codes, Map<String, Boolean> said) {
        List<FieldError> errors = codes.stream()
                .filter(code -> !isTaught(code, said))
                .sorted()
                .map(code -> new FieldError(field, code + " is not taught here, see /api/v1/specialties"))
                .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private static boolean isTaught(String code, Map<String, Boolean> said) {
        boolean isKnown = Specialty.of(code).isPresent() || said.containsKey(code);
        boolean isHidden = said.getOrDefault(code, false)
                || parentOf(code).stream().anyMatch(parent -> said.getOrDefault(parent, false));
        return isKnown && !isHidden;
    }

    private static List<String> parentOf(String code) {
        return Specialty.of(code).flatMap(Specialty::parent).map(Specialty::name).stream()
                .toList();
    }
}
