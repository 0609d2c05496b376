package com.studiosync.profile.scope;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

    /** Who teaches a student now, and an admin, is not asked whether she taught him before. */
    @ParameterizedTest
    @EnumSource
    void what_former_teachers_may_do_teachers_and_admins_may(Rule rule) {
        assertTrue(!rule.relations().contains(Relation.FORMER_TEACHER)
                || rule.relations().containsAll(Set.of(Relation.TEACHER, Relation.ADMIN)));
    }
}
