package com.studiosync.testing.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the house that every service keeps. A rule that matches no class fails: it would guard nothing. */
public final class ServiceArchitecture {

    private final String root;
    private final JavaClasses classes;

    private ServiceArchitecture(String root) {
        this.root = root;
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /** The violations of one service, given its root package; empty when it keeps the rules. */
    public static List<String> violations(String root) {
        ServiceArchitecture service = new ServiceArchitecture(root);
        return service.violationsOf(service.rules());
    }

    /** The violations of a service's HTTP resources, for services that have some. */
    public static List<String> resourceViolations(String root) {
        return new ServiceArchitecture(root).violationsOf(Stream.of(resourcesAreReactive()));
    }

    private List<String> violationsOf(Stream<ArchRule> rules) {
        return rules.map(rule -> rule.evaluate(classes))
                .filter(EvaluationResult::hasViolation)
                .map(result -> result.getFailureReport().toString())
                .toList();
    }

    private Stream<ArchRule> rules() {
        return Stream.of(
                featuresDependOneWay(),
                knowsNoNeighbour(),
                noLayerPackages(),
                clockIsInjected(),
                nothingBlocks(),
                onlyThePlatformPublishes());
    }

    private ArchRule featuresDependOneWay() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private ArchRule knowsNoNeighbour() {
        String[] neighbours = Stream.of("identity", "studio", "profile", "notification", "gateway")
                .map(name -> "com.studiosync." + name)
                .filter(name -> !name.equals(root))
                .map(name -> name + "..")
                .toArray(String[]::new);
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(neighbours);
    }

    private static ArchRule noLayerPackages() {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..common..", "..dto..", "..impl..", "..service..", "..model..", "..controller..")
                .because("packages are named for what the business does");
    }

    private static ArchRule clockIsInjected() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .because("the clock is injected, so that tests can set it");
    }

    private static ArchRule nothingBlocks() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.smallrye.mutiny.groups.UniAwait")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.smallrye.common.annotation.Blocking");
    }

    private static ArchRule onlyThePlatformPublishes() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka.clients.producer..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Emitter")
                .because("facts leave through the outbox");
    }

    private static ArchRule resourcesAreReactive() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should()
                .haveRawReturnType("io.smallrye.mutiny.Uni");
    }
}
