package com.studiosync.contracts.studio;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The policies of a studio have changed; the fields hold what is true now.
 *
 * @param version of the policies as a whole, which grows with every change
 * @param cancellationNoticeHours how long before a lesson it has to be cancelled; {@code null} when the studio does not say
 * @param texts every text that the studio has, in its order, each in its latest version
 * @param changed what is different: {@code cancellation}, {@code makeUpLessons}, {@code payment}, {@code texts}
 * @param changedTexts the codes of the texts that were added, written anew or withdrawn
 */
public record StudioPoliciesChanged(
        UUID studioId,
        Long version,
        Integer cancellationNoticeHours,
        List<Text> texts,
        Set<String> changed,
        Set<String> changedTexts)
        implements StudioEvent {

    /**
     * One version of a text. What a version says never changes, so a consent can refer to code and version.
     *
     * @param effectiveFrom its first day, in the studio's time zone; a version with a higher number takes its place from the
     *     first day of that one on
     * @param visibility {@code PUBLIC} or {@code MEMBERS}
     */
    public record Text(String code, int version, LocalDate effectiveFrom, String visibility) {}

    @Override
    public UUID aggregateId() {
        return studioId;
    }
}
