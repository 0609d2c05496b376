package com.studiosync.studio.policies.texts;

import com.studiosync.platform.problems.FieldError;
import com.studiosync.platform.problems.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What drafts have to keep beside the form of their fields; all violations are told at once. */
final class TextRules {

    /** A century in both directions is enough for everybody, and PostgreSQL has to know the day. */
    private static final int MOST_YEARS = 100;

    private TextRules() {}

    /**
     * Lets drafts pass that can become texts.
     *
     * @param latest what there is of them, by code
     * @throws com.studiosync.platform.problems.ProblemException 422 with the place of each violation
     */
    static void verify(List<TextDraft> drafts, Map<String, PolicyText> latest, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            TextDraft draft = drafts.get(i);
            String place = "texts[" + i + "].";
            if (!codes.add(draft.code())) {
                errors.add(new FieldError(place + "code", "is the code of another text, too"));
            }
            String wrongDay = wrongDay(draft, latest.get(draft.code()), today);
            if (wrongDay != null) {
                errors.add(new FieldError(place + "effectiveFrom", wrongDay));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private static String wrongDay(TextDraft draft, PolicyText latest, LocalDate today) {
        LocalDate day = draft.effectiveFrom();
        if (day == null || latest != null && latest.says(draft)) {
            return null;
        }
        if (day.isBefore(today.minusYears(MOST_YEARS)) || day.isAfter(today.plusYears(MOST_YEARS))) {
            return "is more than " + MOST_YEARS + " years away";
        }
        return latest != null && day.isBefore(today) ? "is in the past, where other words held" : null;
    }
}
