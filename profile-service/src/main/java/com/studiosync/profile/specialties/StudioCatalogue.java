package com.studiosync.profile.specialties;

import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.people.Folding;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shared catalogue as one studio has changed it, and what it can become. */
public final class StudioCatalogue {

    private static final int MOST_OWN = 100;
    private static final ProblemType TOO_MANY =
            new ProblemType("too-many-specialties", "The studio has too many specialties of its own", 409);

    private final Map<String, StudioSpecialty> said;

    StudioCatalogue(Collection<StudioSpecialty> said) {
        this.said = said.stream().collect(Collectors.toMap(StudioSpecialty::code, Function.identity()));
    }

    /** All of it: each parent before its kinds, the shared ones before the studio's own. */
    public List<CatalogueEntry> entries() {
        return kindsOf(null)
                .flatMap(top -> Stream.concat(Stream.of(top), kindsOf(top.code())))
                .toList();
    }

    private Stream<CatalogueEntry> kindsOf(String parent) {
        Stream<CatalogueEntry> shared = Arrays.stream(Specialty.values())
                .filter(specialty -> Objects.equals(parent, parentOf(specialty)))
                .map(this::entry);
        Stream<CatalogueEntry> own = said.values().stream()
                .filter(specialty -> specialty.isOwn() && Objects.equals(parent, specialty.parent()))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .map(specialty -> entry(specialty.code(), specialty.label(), specialty.parent(), true));
        return Stream.concat(shared, own);
    }

    private static String parentOf(Specialty specialty) {
        return specialty.parent().map(Specialty::name).orElse(null);
    }

    private CatalogueEntry entry(Specialty shared) {
        String label = said(shared.name()).map(StudioSpecialty::label).orElse(shared.label());
        return entry(shared.name(), label, parentOf(shared), false);
    }

    private CatalogueEntry entry(String code, String label, String parent, boolean own) {
        return new CatalogueEntry(code, label, parent, isHidden(code) || isHidden(parent), own);
    }

    private boolean isHidden(String code) {
        return said(code).map(StudioSpecialty::isHidden).orElse(false);
    }

    private Optional<StudioSpecialty> said(String code) {
        return Optional.ofNullable(said.get(code));
    }

    /** The specialty with that code; a failure of 404 when there is none. */
    CatalogueEntry required(String code) {
        return entries().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("specialty"));
    }

    boolean hasKinds(String code) {
        return kindsOf(code).findAny().isPresent();
    }

    /**
     * The code of one more of the studio's own.
     *
     * @throws com.studiosync.platform.problems.ProblemException 409 when there are too many or the label is taken, 422 when
     *     it cannot be a kind of the parent
     */
    String codeOfOneMore(SpecialtyRequest wanted) {
        if (said.values().stream().filter(StudioSpecialty::isOwn).count() >= MOST_OWN) {
            throw Problems.of(TOO_MANY, "A studio may have %d. Delete some that nobody needs.".formatted(MOST_OWN));
        }
        if (wanted.parent() != null && kindsOf(null).noneMatch(top -> top.code().equals(wanted.parent()))) {
            throw Problems.invalid("parent", "is not a specialty that can have kinds");
        }
        requireFree(wanted.label(), wanted.parent(), null);
        return OwnCode.of(wanted.label(), said.keySet());
    }

    /** Two neighbours of one name could not be told apart. */
    void requireFree(String label, String parent, String besides) {
        String folded = Folding.fold(label);
        if (kindsOf(parent)
                .filter(neighbour -> !neighbour.code().equals(besides))
                .anyMatch(neighbour -> Folding.fold(neighbour.label()).equals(folded))) {
            throw Problems.conflict("label", "is what another specialty beside it is called");
        }
    }
}
