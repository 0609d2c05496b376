package com.studiosync.studio.policies.texts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What drafts have become.
 *
 * @param all each in its latest version, in the order of the drafts
 * @param fresh those of them that were not there before
 */
public record WrittenTexts(List<PolicyText> all, List<PolicyText> fresh) {

    /** The codes of the texts that are new or were written anew. */
    public Set<String> newCodes() {
        return fresh.stream().map(PolicyText::code).collect(Collectors.toSet());
    }
}
