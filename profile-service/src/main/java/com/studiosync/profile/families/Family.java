package com.studiosync.profile.families;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.time.Ids;
import com.studiosync.profile.people.Folding;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Students and guardians who share an address. */
@Entity
@Table(name = "families")
public class Family {

    @Id
    private UUID id;

    private UUID studioId;
    private String name;
    private String sortName;

    @Embedded
    private Address address;

    private String email;
    private String phone;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    protected Family() {}

    static Family of(UUID studioId, FamilyDetails details, Instant now) {
        Family family = new Family();
        family.id = Ids.next();
        family.studioId = studioId;
        family.createdAt = now;
        family.revise(details, now);
        return family;
    }

    /** Takes over changed details; it is a new version also when the members alone are others. */
    void revise(FamilyDetails details, Instant now) {
        name = details.name();
        sortName = Folding.fold(details.name());
        address = details.address();
        email = details.email();
        phone = details.phone();
        updatedAt = now;
    }

    Cursor position() {
        return new Cursor(sortName, id);
    }

    UUID id() {
        return id;
    }

    UUID studioId() {
        return studioId;
    }

    String name() {
        return name;
    }

    Address address() {
        return address;
    }

    String email() {
        return email;
    }

    String phone() {
        return phone;
    }

    long version() {
        return version;
    }
}
