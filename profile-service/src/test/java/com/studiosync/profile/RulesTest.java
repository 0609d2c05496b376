package com.studiosync.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import com.studiosync.profile.students.StudentAccess;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** What an operation says of its rule is what its code asks for. */
class RulesTest {

    private static final String ROOT = "com.studiosync.profile";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void every_operation_names_the_rule_that_it_asks_for() {
        assertEquals(
                List.of(),
                classes.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Operation.class))
                        .map(RulesTest::contradiction)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList());
    }

    private static String contradiction(JavaMethod operation) {
        Set<JavaCodeUnit> reached = reachedFrom(operation);
        Set<String> asked = reached.stream().flatMap(RulesTest::rules).collect(Collectors.toSet());
        Optional<String> named =
                operation.tryGetAnnotationOfType(Ruled.class).map(Ruled::value).map(Rule::name);
        boolean looksAtOneStudent = reached.stream().anyMatch(RulesTest::looksAtOneStudent);
        if (named.isPresent() ? asked.contains(named.get()) : !looksAtOneStudent) {
            return null;
        }
        return "%s should be @Ruled with one of %s".formatted(operation.getFullName(), asked);
    }

    private static Set<JavaCodeUnit> reachedFrom(JavaMethod operation) {
        Set<JavaCodeUnit> reached = new HashSet<>(Set.of(operation));
        Deque<JavaCodeUnit> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            calls(next.pop())
                    .map(AccessTarget::resolveMember)
                    .flatMap(Optional::stream)
                    .map(JavaCodeUnit.class::cast)
                    .filter(called -> called.getOwner().getPackageName().startsWith(ROOT))
                    .filter(called -> !called.getOwner().isEquivalentTo(StudentAccess.class))
                    .filter(reached::add)
                    .forEach(next::push);
        }
        return reached;
    }

    private static Stream<? extends AccessTarget> calls(JavaCodeUnit code) {
        return Stream.of(
                        code.getMethodCallsFromSelf(),
                        code.getMethodReferencesFromSelf(),
                        code.getConstructorCallsFromSelf())
                .flatMap(Set::stream)
                .map(access -> access.getTarget());
    }

    private static boolean looksAtOneStudent(JavaCodeUnit code) {
        return code.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(StudentAccess.class)
                        && call.getName().equals("seen"));
    }

    private static Stream<String> rules(JavaCodeUnit code) {
        return code.getFieldAccesses().stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(Rule.class))
                .map(access -> access.getTarget().getName());
    }
}
