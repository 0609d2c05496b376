package com.studiosync.system.attack;

import static com.studiosync.system.attack.Entry.on;

import com.studiosync.system.api.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line for each operation, service by service, in the order in which things are made and taken away again. Who may call it is not said here:
 * that comes from the API.
 */
final class Entries {

    private static final List<Entry> ALL = Stream.of(
                    IdentityEntries.all(),
                    TeacherEntries.all(),
                    StudentEntries.all(),
                    TeacherEntries.testimonials(),
                    ProgressEntries.all(),
                    EnrolmentEntries.all(),
                    EnrolmentEntries.removals(),
                    ProgressEntries.removals(),
                    StudentEntries.removals(),
                    TeacherEntries.removals(),
                    StudioEntries.all())
            .flatMap(List::stream)
            .toList();

    private Entries() {}

    /** What has no entry, and which entry is of no use. */
    static List<String> gaps(List<Operation> operations) {
        Set<String> known = ALL.stream().map(Entry::operation).collect(Collectors.toSet());
        Set<String> there = operations.stream().map(Operation::name).collect(Collectors.toSet());
        return Stream.of(
                        operations.stream()
                                .filter(operation -> !known.contains(operation.name()))
                                .map(operation ->
                                        operation.name() + " needs an entry that names what stands in its path"),
                        operations.stream()
                                .filter(operation -> entry(operation).places().size()
                                        != operation.places().size())
                                .map(operation -> operation.name() + " names something else in its path"),
                        known.stream()
                                .filter(name -> !there.contains(name))
                                .map(name -> name + " has an entry and is no operation"))
                .flatMap(gaps -> gaps)
                .sorted()
                .toList();
    }

    /** The operations with their entries, in the order of the table. */
    static Map<Operation, Entry> of(List<Operation> operations) {
        Map<String, Operation> byName = new TreeMap<>();
        operations.forEach(operation -> byName.put(operation.name(), operation));
        Map<Operation, Entry> found = new LinkedHashMap<>();
        ALL.stream()
                .filter(entry -> byName.containsKey(entry.operation()))
                .forEach(entry -> found.put(byName.get(entry.operation()), entry));
        return found;
    }

    private static Entry entry(Operation operation) {
        return ALL.stream()
                .filter(entry -> entry.operation().equals(operation.name()))
                .findFirst()
                .orElseGet(() -> on(
                        operation.name(),
                        operation.places().stream().map(any -> Kind.STUDIO).toArray(Kind[]::new)));
    }
}
