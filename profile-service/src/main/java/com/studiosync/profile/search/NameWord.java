package com.studiosync.profile.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A word of the folded name of a teacher or a student. The database writes it along with the name. */
@Entity
@Immutable
@Table(name = "name_words")
@IdClass(NameWord.Key.class)
class NameWord {

    @Id
    private UUID personId;

    @Id
    private String word;

    protected NameWord() {}

    record Key(UUID personId, String word) {}
}
