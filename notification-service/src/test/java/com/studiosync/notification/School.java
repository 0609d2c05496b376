package com.studiosync.notification;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.testing.Broker;
import java.util.Set;
import java.util.UUID;

/** A studio that is known here, and what studio-service tells of it. */
public record School(UUID id, String name) {

    public static School named(String name) {
        return new School(UUID.randomUUID(), name);
    }

    /** One that is known already, and whose founder is not. */
    public static School founded(String name) {
        School school = named(name);
        Broker.send(school.created());
        return school;
    }

    public StudioCreated created() {
        return new StudioCreated(id, UUID.randomUUID(), name, "rockschool", "Europe/Vienna", "EUR", "AT", "APPROVAL");
    }

    public StudioUpdated renamed(String newName) {
        return new StudioUpdated(id, newName, "Europe/Vienna", "EUR", "AT", "APPROVAL", Set.of("name"));
    }

    public Member member(Person person) {
        return new Member(UUID.randomUUID(), id, person);
    }

    /** One of its admins, told to the service. */
    public Member admin(String firstName) {
        Person person = Person.named(firstName);
        Broker.send(person.registered());
        Member member = member(person);
        Broker.send(member.granted("INVITED", "ADMIN"));
        return member;
    }
}
