package com.studiosync.profile.members;

import com.studiosync.platform.security.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;

/** An account of the studio. Written by {@link Members} alone, with statements that bear any order of events. */
@Entity
@Table(name = "members")
public class Member {

    @Id
    private UUID accountId;

    private UUID studioId;
    private UUID membershipId;
    private String[] roles;

    protected Member() {}

    boolean is(Role role) {
        return Arrays.asList(roles).contains(role.name());
    }
}
