package com.studiosync.identity.limits;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import org.junit.jupiter.api.Test;

class OpenDoorsTest {

    private static final DescribedPredicate<JavaMethod> OPEN_TO_EVERYBODY = DescribedPredicate.describe(
            "open to everybody",
            method ->
                    method.isAnnotatedWith(PermitAll.class) || method.getOwner().isAnnotatedWith(PermitAll.class));

    @Test
    void whatever_a_stranger_can_set_off_has_a_limit() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .and(OPEN_TO_EVERYBODY)
                .should()
                .beAnnotatedWith(Limited.class)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("com.studiosync.identity"));
    }
}
