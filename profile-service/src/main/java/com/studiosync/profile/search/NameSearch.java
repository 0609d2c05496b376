package com.studiosync.profile.search;

import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.people.Folding;
import com.studiosync.profile.scope.Restriction;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whom a client looks for by name; use it as a {@code @BeanParam}. */
public class NameSearch {

    private static final int MOST_WORDS = 5;

    /** As in the database's function {@code words_of}; control characters are in no name. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Cntrl}\\-'’.,()]+");

    /** Behind every letter in bytewise order, so that a beginning is a range. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private static final String BEGINS =
            "person.id in (select named.personId from NameWord named where named.word >= :%1$s and named.word < :%1$sEnd)";

    @QueryParam("name")
    @Size(max = 100)
    @Parameter(
            description = "Only those whose name has, for each of these one to five words, a word that begins with it;"
                    + " case and accents do not matter, nor does the order",
            example = "wie cla")
    String name;

    /** Those among the visible who are looked for; all of them without a name. */
    public Restriction within(Restriction visible) {
        Restriction found = visible;
        if (name != null) {
            for (String word : words()) {
                String parameter = "word" + found.parameters().size();
                found = found.and(BEGINS.formatted(parameter), Map.of(parameter, word, parameter + "End", word + LAST));
            }
        }
        return found;
    }

    private List<String> words() {
        List<String> words = BETWEEN.splitAsStream(Folding.fold(name))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            throw Problems.invalid("name", "must have one to five words");
        }
        return words;
    }
}
