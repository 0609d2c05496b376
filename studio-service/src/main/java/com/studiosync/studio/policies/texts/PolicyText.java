package com.studiosync.studio.policies.texts;

import com.studiosync.contracts.studio.StudioPoliciesChanged;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One version of a text, which never changes. */
@Entity
@Immutable
@Table(name = "policy_texts")
public class PolicyText {

    @EmbeddedId
    private PolicyTextId id;

    private String title;
    private String body;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private LocalDate effectiveFrom;
    private Instant createdAt;

    protected PolicyText() {}

    static PolicyText first(UUID studioId, TextDraft draft, LocalDate today, Instant now) {
        return version(new PolicyTextId(studioId, draft.code(), 1), draft, today, now);
    }

    /** The version that follows this one. */
    PolicyText next(TextDraft draft, LocalDate today, Instant now) {
        return version(new PolicyTextId(id.studioId(), id.code(), id.version() + 1), draft, today, now);
    }

    private static PolicyText version(PolicyTextId id, TextDraft draft, LocalDate today, Instant now) {
        PolicyText text = new PolicyText();
        text.id = id;
        text.title = draft.title();
        text.body = draft.body();
        text.visibility = draft.visibility();
        text.effectiveFrom = draft.effectiveFrom() == null ? today : draft.effectiveFrom();
        text.createdAt = now;
        return text;
    }

    /** Whether the draft asks for nothing else; no day in it means that any will do. */
    boolean says(TextDraft draft) {
        return title.equals(draft.title())
                && body.equals(draft.body())
                && visibility == draft.visibility()
                && (draft.effectiveFrom() == null || effectiveFrom.equals(draft.effectiveFrom()));
    }

    /** How events tell of it. */
    public StudioPoliciesChanged.Text told() {
        return new StudioPoliciesChanged.Text(code(), version(), effectiveFrom, visibility.name());
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    public String code() {
        return id.code();
    }

    int version() {
        return id.version();
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    Visibility visibility() {
        return visibility;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    Instant createdAt() {
        return createdAt;
    }
}
