package com.studiosync.profile.students;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.profile.people.People;
import jakarta.inject.Singleton;

/** The students of the transaction's studio. */
@Singleton
public class Students extends People<Student> {

    Students(Outbox outbox) {
        super(Student.class, "student", outbox);
    }
}
