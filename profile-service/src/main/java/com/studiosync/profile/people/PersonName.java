package com.studiosync.profile.people;

import jakarta.persistence.Embeddable;

/**
 * The name of a person.
 *
 * @param sortName what lists are sorted by: folded, last name first
 */
@Embeddable
public record PersonName(String firstName, String lastName, String sortName) {

    /** Short enough for a cursor, whatever the script; the id decides between what is the same so far. */
    private static final int SORT_LENGTH = 100;

    public static PersonName of(String firstName, String lastName) {
        String folded = Folding.fold(lastName + " " + firstName);
        int codePoints = Math.min(SORT_LENGTH, folded.codePointCount(0, folded.length()));
        return new PersonName(firstName, lastName, folded.substring(0, folded.offsetByCodePoints(0, codePoints)));
    }

    /** As the studio shows it. */
    public String display() {
        return firstName + " " + lastName;
    }
}
