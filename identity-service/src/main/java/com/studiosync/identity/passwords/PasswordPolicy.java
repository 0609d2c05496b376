package com.studiosync.identity.passwords;

import com.studiosync.platform.problems.Problems;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What a new password must be: long enough and hard to guess. There are no rules on which characters it has, and it is
 * never asked to change for its age.
 *
 * @see <a href="https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver">NIST SP 800-63B, password verifiers</a>
 */
@ApplicationScoped
class PasswordPolicy {

    private final PasswordConfig config;
    private final StrengthMeter meter = new StrengthMeter();

    PasswordPolicy(PasswordConfig config) {
        this.config = config;
    }

    /**
     * Refuses a password that breaks a rule, on a thread that may take its time.
     *
     * @param field the field of the request that the refusal names
     */
    void require(String field, String password, PersonalWords words) {
        OffTheEventLoop.require();
        int length = password.codePointCount(0, password.length());
        if (length < config.minLength()) {
            throw Problems.invalid(field, "must have at least " + config.minLength() + " characters");
        }
        if (length > PasswordRules.MAX_LENGTH) {
            throw Problems.invalid(field, "must have at most " + PasswordRules.MAX_LENGTH + " characters");
        }
        StrengthMeter.Estimate estimate = meter.estimate(password, words);
        if (estimate.score() < config.minStrength()) {
            throw Problems.invalid(field, "is too easy to guess. " + estimate.advice());
        }
    }
}
