package com.studiosync.notification.admins;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A person who is told what happens in a studio. */
@Entity
@Table(name = "admins")
class Admin {

    @Id
    private UUID membershipId;

    private UUID studioId;
    private UUID accountId;

    protected Admin() {}

    static Admin of(UUID membershipId, UUID studioId, UUID accountId) {
        Admin admin = new Admin();
        admin.membershipId = membershipId;
        admin.studioId = studioId;
        admin.accountId = accountId;
        return admin;
    }

    UUID accountId() {
        return accountId;
    }
}
