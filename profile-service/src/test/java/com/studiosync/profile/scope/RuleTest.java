package com.studiosync.profile.scope;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

    /** Who teaches a student now is not asked whether she did before. */
    @ParameterizedTest
    @EnumSource
    void what_former_teachers_may_do_teachers_may(Rule rule) {
        assertTrue(!rule.relations().contains(Relation.FORMER_TEACHER)
                || rule.relations().contains(Relation.TEACHER));
    }
}
