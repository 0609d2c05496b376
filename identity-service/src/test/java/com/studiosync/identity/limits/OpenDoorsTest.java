package com.studiosync.identity.limits;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.junit.jupiter.api.Test;

class OpenDoorsTest {

    private static final DescribedPredicate<JavaMethod> OPEN_TO_EVERYBODY = DescribedPredicate.describe(
            "open to everybody",
            method ->
                    method.isAnnotatedWith(PermitAll.class) || method.getOwner().isAnnotatedWith(PermitAll.class));

    private static final ArchCondition<JavaMethod> SAY_SO = new ArchCondition<>("say so in the API's documentation") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean says = Stream.of(method.reflect().getAnnotationsByType(APIResponse.class))
                    .anyMatch(response -> response.responseCode().equals("429"));
            events.add(new SimpleConditionEvent(method, says, method.getFullName() + " has no response 429"));
        }
    };

    private final JavaClasses identity = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("com.studiosync.identity");

    @Test
    void whatever_a_stranger_can_set_off_has_a_limit() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .and(OPEN_TO_EVERYBODY)
                .should()
                .beAnnotatedWith(Limited.class)
                .check(identity);
    }

    @Test
    void whatever_has_a_limit_says_so() {
        methods().that().areAnnotatedWith(Limited.class).should(SAY_SO).check(identity);
    }
}
