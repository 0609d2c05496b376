package com.studiosync.platform.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.studiosync.platform.tenancy.Transactions;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.reactive.panache.Panache;
import java.util.function.Supplier;

/** The platform knows no service, and one class alone sets the scope of a transaction. */
@AnalyzeClasses(packages = "com.studiosync", importOptions = DoNotIncludeTests.class)
class PlatformArchitectureTest {

    @ArchTest
    static final ArchRule the_platform_knows_no_service = noClasses()
            .that()
            .resideInAPackage("com.studiosync.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.studiosync.identity..",
                    "com.studiosync.studio..",
                    "com.studiosync.profile..",
                    "com.studiosync.notification..",
                    "com.studiosync.gateway..");

    @ArchTest
    static final ArchRule packages_depend_one_way =
            slices().matching("com.studiosync.platform.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobody_else_opens_transactions = noClasses()
            .that()
            .resideInAPackage("com.studiosync..")
            .and()
            .areNotAssignableTo(Transactions.class)
            .should()
            .callMethod(Panache.class, "withTransaction", Supplier.class);
}
