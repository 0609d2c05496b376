package com.studiosync.gateway.tokens;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import java.util.Optional;
import java.util.UUID;

/**
 * The rule that a token is good on the host of the studio that it is bound to, and on the platform's own. A token that
 * is bound to no studio can get itself one on a studio's host, and nothing else.
 */
final class HostBinding {

    private static final ProblemType WRONG_STUDIO =
            new ProblemType("wrong-studio", "This token is for another studio", 403);
    private static final String WHERE_TOKENS_COME_FROM = "/api/v1/auth/";

    private HostBinding() {}

    static void require(VerifiedToken token, Optional<DirectoryEntry> visited, String path) {
        visited.ifPresent(studio -> require(token.studio(), studio, path));
    }

    private static void require(Optional<UUID> bound, DirectoryEntry studio, String path) {
        if (bound.isEmpty() && path.startsWith(WHERE_TOKENS_COME_FROM)) {
            return;
        }
        if (bound.isEmpty() || !bound.get().equals(studio.studioId())) {
            throw Problems.of(WRONG_STUDIO, "Get one for this studio with POST /api/v1/auth/switch.");
        }
    }
}
