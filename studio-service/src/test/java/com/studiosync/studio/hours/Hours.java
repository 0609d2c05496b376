package com.studiosync.studio.hours;

import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools.School;
import io.restassured.response.ValidatableResponse;

/** Business hours for tests, told through the API as an admin tells them. */
final class Hours {

    static final String MONDAYS = week("'monday':[{'from':'09:00','to':'12:30'},{'from':'14:00','to':'20:00'}]");

    static final String TUESDAYS = week("'tuesday':[{'from':'10:00','to':'18:00'}]");

    private Hours() {}

    /** A week with those days and no dates that differ. */
    static String week(String days) {
        return document(days, "", "");
    }

    /** Single quotes stand for double ones. */
    static String document(String days, String exceptions, String closures) {
        return "{'weekly':{%s},'exceptions':[%s],'closures':[%s]}"
                .formatted(days, exceptions, closures)
                .replace('\'', '"');
    }

    static ValidatableResponse put(School school, String version, String body) {
        return school.asA(Role.ADMIN)
                .header("If-Match", version)
                .body(body)
                .put("/api/v1/studio/hours")
                .then();
    }
}
