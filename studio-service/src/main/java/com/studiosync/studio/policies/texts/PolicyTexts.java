package com.studiosync.studio.policies.texts;

import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All versions of all texts; a transaction sees those of its own studio alone. */
@ApplicationScoped
public class PolicyTexts implements PanacheRepositoryBase<PolicyText, PolicyTextId> {

    /** Versions stay for good, so there has to be an end to them. */
    private static final int MOST_VERSIONS = 1_000;

    private static final String LATEST = """
            from PolicyText t where t.id.code in ?1 and t.id.version =
            (select max(o.id.version) from PolicyText o where o.id.studioId = t.id.studioId and o.id.code = t.id.code)
            """;

    private static final String IN_FORCE = """
            from PolicyText t where t.id.code in ?1 and t.id.version =
            (select max(o.id.version) from PolicyText o where o.id.studioId = t.id.studioId and o.id.code = t.id.code
            and o.effectiveFrom <= ?2)
            """;

    private final Clock clock;

    PolicyTexts(Clock clock) {
        this.clock = clock;
    }

    /** The latest versions, in the order of the codes. */
    public Uni<List<PolicyText>> latestOf(List<String> codes) {
        return find(LATEST, codes).list().map(texts -> inOrder(texts, codes));
    }

    /** The versions that hold on a day, in the order of the codes; a text that holds later only is not among them. */
    public Uni<List<PolicyText>> inForce(List<String> codes, LocalDate day) {
        return find(IN_FORCE, codes, day).list().map(texts -> inOrder(texts, codes));
    }

    /** One version; 404 when there is none. */
    Uni<PolicyText> existing(UUID studioId, String code, int version) {
        return findById(new PolicyTextId(studioId, code, version))
                .onItem()
                .ifNull()
                .failWith(PolicyTexts::noSuchVersion);
    }

    /** One version that everybody can read; 404 when there is none. */
    Uni<PolicyText> existingPublic(UUID studioId, String code, int version) {
        return existing(studioId, code, version).onItem().invoke(text -> {
            if (!text.isPublic()) {
                throw noSuchVersion();
            }
        });
    }

    private static ProblemException noSuchVersion() {
        return Problems.notFound("version of a policy");
    }

    /**
     * Makes versions of drafts that say something new, in the transaction of the studio, which is locked.
     *
     * @param today in the studio's time zone
     * @throws com.studiosync.platform.problems.ProblemException 422 when a draft breaks a rule, 409 when there are too many
     *     versions
     */
    public Uni<WrittenTexts> write(List<TextDraft> drafts, UUID studioId, LocalDate today) {
        List<String> codes = drafts.stream().map(TextDraft::code).toList();
        return latestOf(codes)
                .map(latest -> latest.stream().collect(Collectors.toMap(PolicyText::code, Function.identity())))
                .invoke(latest -> TextRules.verify(drafts, latest, today))
                .map(latest -> written(drafts, latest, studioId, today))
                .call(written -> count().invoke(
                                kept -> requireRoom(kept + written.fresh().size())))
                .call(written -> getSession()
                        .flatMap(session -> session.persistAll(written.fresh().toArray())));
    }

    private WrittenTexts written(
            List<TextDraft> drafts, Map<String, PolicyText> latest, UUID studioId, LocalDate today) {
        Instant now = clock.instant();
        List<PolicyText> all = drafts.stream()
                .map(draft -> {
                    PolicyText before = latest.get(draft.code());
                    if (before == null) {
                        return PolicyText.first(studioId, draft, today, now);
                    }
                    return before.says(draft) ? before : before.next(draft, today, now);
                })
                .toList();
        return new WrittenTexts(
                all, all.stream().filter(text -> !latest.containsValue(text)).toList());
    }

    private static void requireRoom(long versions) {
        if (versions > MOST_VERSIONS) {
            throw Problems.conflict("The studio would have more than %d versions of texts.".formatted(MOST_VERSIONS));
        }
    }

    private static List<PolicyText> inOrder(List<PolicyText> texts, List<String> codes) {
        return texts.stream()
                .sorted(Comparator.comparingInt(text -> codes.indexOf(text.code())))
                .toList();
    }
}
