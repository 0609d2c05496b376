package com.studiosync.studio.policies;

import com.studiosync.contracts.studio.StudioPoliciesChanged;
import com.studiosync.studio.policies.texts.PolicyText;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The policies of one studio. They are changed while the studio is locked, so the version needs no further guard. */
@Entity
@Table(name = "studio_policies")
class StudioPolicies {

    @Id
    private UUID studioId;

    @Embedded
    private PolicyRules rules;

    /** The codes of the texts. */
    private List<String> texts;

    private long version;
    private Instant updatedAt;

    protected StudioPolicies() {}

    /** What a studio has before it has decided anything; not stored yet. */
    static StudioPolicies noneOf(UUID studioId) {
        StudioPolicies none = new StudioPolicies();
        none.studioId = studioId;
        none.texts = List.of();
        return none;
    }

    /**
     * Works by other policies from now on; saying the same again is no change.
     *
     * @param current all texts that the studio has then
     * @param written the codes of those of them that are new or were written anew
     */
    Optional<StudioPoliciesChanged> become(
            PolicyRules wanted, List<PolicyText> current, Set<String> written, Instant now) {
        List<String> codes = current.stream().map(PolicyText::code).toList();
        Set<String> changedTexts = new TreeSet<>(written);
        changedTexts.addAll(withoutCommon(codes, texts));
        Set<String> changed = wanted.differencesTo(rules());
        if (!changedTexts.isEmpty() || !codes.equals(texts)) {
            changed.add("texts");
        }
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        rules = wanted;
        texts = codes;
        version++;
        updatedAt = now;
        return Optional.of(new StudioPoliciesChanged(
                studioId,
                version,
                wanted.noticeHours(),
                current.stream().map(PolicyText::told).toList(),
                changed,
                changedTexts));
    }

    private static Set<String> withoutCommon(List<String> some, List<String> others) {
        Set<String> onlyHere = new HashSet<>(some);
        others.forEach(onlyHere::remove);
        Set<String> onlyThere = new HashSet<>(others);
        some.forEach(onlyThere::remove);
        onlyHere.addAll(onlyThere);
        return onlyHere;
    }

    PolicyRules rules() {
        return Objects.requireNonNullElse(rules, PolicyRules.NONE);
    }

    List<String> texts() {
        return texts;
    }

    long version() {
        return version;
    }
}
