package com.studiosync.studio.subdomains;

import com.studiosync.platform.problems.Problems;
import java.util.Optional;

/** A name that a studio can live under: one DNS label that is safe to show, to type and to route by. */
public record Subdomain(String name) {

    public Subdomain {
        refusal(name).ifPresent(reason -> {
            throw Problems.invalid("subdomain", reason);
        });
    }

    /** Why no studio can live under that name; empty when one can. */
    public static Optional<String> refusal(String name) {
        return SubdomainRule.firstBrokenBy(name).map(SubdomainRule::reason);
    }
}
