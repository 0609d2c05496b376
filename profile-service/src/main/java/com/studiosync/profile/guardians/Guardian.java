package com.studiosync.profile.guardians;

import com.studiosync.profile.people.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An adult who answers for students of a studio. */
@Entity
@Table(name = "guardians")
public class Guardian extends Person {

    private String email;
    private String phone;

    protected Guardian() {}
}
