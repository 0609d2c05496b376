package com.studiosync.profile;

import static io.restassured.RestAssured.given;

import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.testing.Token;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Speaks to the service as its clients do. */
public final class Api {

    public static final String TEACHERS = "/api/v1/teachers";
    public static final String STUDENTS = "/api/v1/students";
    public static final String SPECIALTIES = "/api/v1/specialties";
    public static final String PUBLIC_TEACHERS = "/api/v1/public/teachers";

    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(MERGE_PATCH, ContentType.TEXT));

    private Api() {}

    public static RequestSpecification as(Token token) {
        return given().config(CONFIG).auth().oauth2(token.compact());
    }

    public static RequestSpecification visiting(UUID studio) {
        return given().header(VisitedStudio.HEADER, studio);
    }

    public static Response post(Token token, String path, Object body) {
        return as(token).contentType(ContentType.JSON).body(body).post(path);
    }

    /** A whole document in place of another; {@code null} for no version. */
    public static Response put(Token token, String path, String etag, String body) {
        RequestSpecification request = as(token).contentType(ContentType.JSON).body(body);
        return (etag == null ? request : request.header("If-Match", etag)).put(path);
    }

    /** A patch of something that the last one who writes decides about. */
    public static Response put(Token token, String path, Object body) {
        return as(token).contentType(ContentType.JSON).body(body).put(path);
    }

    public static Response patch(Token token, String path, String changes) {
        return as(token).contentType(MERGE_PATCH).body(changes).patch(path);
    }

    public static Response patch(Token token, String path, String etag, String changes) {
        return as(token)
                .contentType(MERGE_PATCH)
                .header("If-Match", etag)
                .body(changes)
                .patch(path);
    }

    /** A teacher of that name, made by an admin; returns her id. */
    public static UUID teacher(Token admin, String firstName, String lastName) {
        return created(post(admin, TEACHERS, Map.of("firstName", firstName, "lastName", lastName)));
    }

    /** A teacher who has made her own profile; returns its id. */
    public static UUID ownProfile(Token teacher) {
        return created(post(teacher, TEACHERS, Map.of("firstName", "Clara", "lastName", "Wieck")));
    }

    /** A teacher of that name whose profile is public; returns her id. */
    public static UUID publishedTeacher(Token admin, String firstName, String lastName) {
        UUID id = teacher(admin, firstName, lastName);
        as(admin).post(TEACHERS + "/" + id + "/publish").then().statusCode(200);
        return id;
    }

    /** A student of that name, taken in by that member; returns the id. */
    public static UUID student(Token member, String firstName, String lastName) {
        return created(post(
                member, STUDENTS, Map.of("firstName", firstName, "lastName", lastName, "primaryInstrument", "PIANO")));
    }

    /** Assigns a teacher to a student from today on. */
    public static void assign(Token admin, UUID teacher, UUID student) {
        put(admin, TEACHERS + "/" + teacher + "/students/" + student, Map.of())
                .then()
                .statusCode(201);
    }

    /** A guardian of a student, with the account of that member; returns the guardian's id. */
    public static UUID guardian(Token admin, UUID student, Token parent) {
        Memberships.granted(parent);
        return created(post(
                admin,
                STUDENTS + "/" + student + "/guardians",
                Map.of(
                        "firstName", "Johanna",
                        "lastName", "Brahms",
                        "relation", "MOTHER",
                        "accountId", parent.account())));
    }

    private static UUID created(Response response) {
        return UUID.fromString(response.then().statusCode(201).extract().path("id"));
    }
}
