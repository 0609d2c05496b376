package com.studiosync.profile.specialties;

/**
 * A specialty as one studio has it.
 *
 * @param parent code of what it is a kind of, or {@code null}
 * @param hidden whether the studio does not teach it, or what it is a kind of
 * @param own whether it is the studio's own
 */
public record CatalogueEntry(String code, String label, String parent, boolean hidden, boolean own) {}
