package com.studiosync.profile.progress;

import com.studiosync.profile.skills.SkillChange;
import com.studiosync.profile.specialties.CatalogueEntry;
import com.studiosync.profile.specialties.StudioCatalogue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes lines of the history of levels: a day has the level that it ended with, and the chart begins with what was then. */
final class SkillLines {

    private final Map<String, String> labels;
    private final LocalDate first;
    private final LocalDate last;
    private final ZoneId zone;

    SkillLines(StudioCatalogue catalogue, LocalDate first, LocalDate last, ZoneId zone) {
        this.labels = catalogue.entries().stream()
                .collect(Collectors.toMap(CatalogueEntry::code, CatalogueEntry::label, (one, other) -> one));
        this.first = first;
        this.last = last;
        this.zone = zone;
    }

    /** The lines of all codes, given their changes from the earliest on. */
    List<SkillLine> of(List<SkillChange> changes) {
        Map<String, List<SkillStep>> byCode = new TreeMap<>();
        for (SkillChange change : changes) {
            LocalDate day = LocalDate.ofInstant(change.at(), zone);
            if (!day.isAfter(last)) {
                add(
                        byCode.computeIfAbsent(change.code(), code -> new ArrayList<>()),
                        new SkillStep(day, change.level()));
            }
        }
        return byCode.entrySet().stream()
                .map(line -> new SkillLine(
                        line.getKey(), labels.getOrDefault(line.getKey(), line.getKey()), line.getValue()))
                .toList();
    }

    private void add(List<SkillStep> steps, SkillStep step) {
        boolean replacesLast = !steps.isEmpty()
                && (step.date().equals(lastOf(steps).date()) || !step.date().isAfter(first));
        if (replacesLast) {
            steps.remove(steps.size() - 1);
        }
        steps.add(step);
    }

    private static SkillStep lastOf(List<SkillStep> steps) {
        return steps.get(steps.size() - 1);
    }
}
