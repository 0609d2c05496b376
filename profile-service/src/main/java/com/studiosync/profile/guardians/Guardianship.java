package com.studiosync.profile.guardians;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One guardian answers for one student. */
@Entity
@Table(name = "guardianships")
public class Guardianship {

    @Id
    private UUID id;

    private UUID studioId;
    private UUID studentId;
    private UUID guardianId;

    @Enumerated(EnumType.STRING)
    private Kinship kinship;

    private int contactOrder;
    private boolean mayPickUp;
    private boolean receivesNotices;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    protected Guardianship() {}
}
