package com.studiosync.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContractsArchitectureTest {

    private static final String ROOT = "com.studiosync.contracts";

    private static final JavaClasses CONTRACTS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void contracts_depend_on_the_jdk_only() {
        classes()
                .that()
                .resideInAPackage(ROOT + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", ROOT + "..")
                .check(CONTRACTS);
    }

    @Test
    void the_events_of_one_service_do_not_know_those_of_another() {
        slices().matching(ROOT + ".(*)..").should().notDependOnEachOther().check(CONTRACTS);
    }

    @Test
    void events_are_records() {
        classes()
                .that()
                .implement(DomainEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(CONTRACTS);
    }

    @Test
    void no_event_is_missing_from_the_catalogue() {
        Set<String> events = CONTRACTS.stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                .map(JavaClass::getName)
                .collect(toSet());

        assertEquals(
                events,
                EventCatalogue.all().stream()
                        .map(type -> type.payload().getName())
                        .collect(toSet()));
    }

    @Test
    void a_rule_that_matches_nothing_fails() {
        var rule = classes().that().resideInAPackage("no.such.place").should().bePublic();

        assertThrows(AssertionError.class, () -> rule.check(CONTRACTS));
    }
}
