package com.studiosync.gateway.hosts;

import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import java.util.Optional;

/** What the host of a request turned out to be. */
sealed interface HostName {

    ProblemType UNKNOWN_HOST = new ProblemType("unknown-host", "Nothing lives at this host", 404);

    /**
     * The subdomain that a studio may have, or empty on the platform's own host.
     *
     * @throws com.studiosync.platform.problems.ProblemException when the host is none of ours
     */
    Optional<String> subdomain();

    /** The bare domain. */
    record Platform() implements HostName {
        @Override
        public Optional<String> subdomain() {
            return Optional.empty();
        }
    }

    /** A name that a studio may have; whether one does, the directory knows. */
    record Tenant(String name) implements HostName {
        @Override
        public Optional<String> subdomain() {
            return Optional.of(name);
        }
    }

    /** A well-formed host that can be no studio's. */
    record Unknown(String detail) implements HostName {
        @Override
        public Optional<String> subdomain() {
            throw Problems.of(UNKNOWN_HOST, detail);
        }
    }

    /** Not a host at all. */
    record Malformed(String detail) implements HostName {
        @Override
        public Optional<String> subdomain() {
            throw Problems.malformed(detail);
        }
    }
}
