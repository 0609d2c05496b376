package com.studiosync.system.attack;

import static com.studiosync.system.Platform.onPlatform;
import static com.studiosync.system.Platform.onStudio;

import com.studiosync.system.Pair;
import com.studiosync.system.Platform;
import com.studiosync.system.api.Operation;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** The studios that the attacks need: the one that attacks, the one that must not be reached, and one that is paused. */
record Schools(School own, School other, School paused) {

    private static final int AT_ONCE = 8;
    private static final List<Who> INVITED = List.of(
            Who.TEACHER,
            Who.STUDENT,
            Who.GUARDIAN,
            Who.FORMER_TEACHER,
            Who.OTHER_TEACHER,
            Who.OTHER_STUDENT,
            Who.OTHER_PARENT);

    static Schools found() {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            String marked = newMark();
            CompletableFuture<School> own =
                    CompletableFuture.supplyAsync(() -> school(newMark(), newMark(), INVITED, workers), workers);
            CompletableFuture<School> other = CompletableFuture.supplyAsync(
                    () -> school(marked, marked, INVITED.subList(0, 3), workers), workers);
            CompletableFuture<School> paused = CompletableFuture.supplyAsync(Schools::pausedSchool, workers);
            return new Schools(own.join(), other.join(), paused.join());
        } finally {
            workers.shutdown();
        }
    }

    /** Letters alone, so that names can have it, too. */
    private static String newMark() {
        return new Random()
                .ints('a', 'z' + 1)
                .limit(10)
                .mapToObj(letter -> Character.toString((char) letter))
                .collect(Collectors.joining("", "q", "x"));
    }

    private static School school(String mark, String studentsMark, List<Who> invited, ExecutorService workers) {
        Platform.Studio studio = Platform.studio(mark);
        School school = new School(studio.subdomain(), mark, studentsMark);
        school.has(Kind.STUDIO, studio.id().toString());
        school.admit(Who.ADMIN, studio.adminToken());
        CompletableFuture.allOf(invited.stream()
                        .map(who -> CompletableFuture.supplyAsync(() -> joined(studio, who, mark), workers)
                                .thenAccept(token -> {
                                    synchronized (school) {
                                        school.admit(who, token);
                                    }
                                }))
                        .toArray(CompletableFuture[]::new))
                .join();
        school.admit(Who.SIGNED_OUT, signedOut(studio));
        school.has(Kind.SESSION, spareSession(studio));
        school.has(Kind.ACCOUNT, Tokens.claim(joined(studio, Who.VICTIM, mark), "sub"));
        return school;
    }

    private static School pausedSchool() {
        Platform.Studio studio = Platform.studio("paused");
        School school = new School(studio.subdomain(), newMark(), newMark());
        school.admit(Who.ADMIN, studio.adminToken());
        onPlatform()
                .auth()
                .oauth2(studio.adminToken())
                .post("/api/v1/studio/deactivate")
                .then()
                .statusCode(200);
        Awaitility.await("pause")
                .atMost(Platform.PATIENCE)
                .until(() -> onStudio(studio.subdomain())
                                .get("/api/v1/public/studio")
                                .statusCode()
                        == 404);
        return school;
    }

    private static String joined(Platform.Studio studio, Who who, String mark) {
        String email = Platform.newName(mark) + "@example.com";
        asAdmin(studio, "/api/v1/invitations", Map.of("email", email, "roles", who.invitedAs()))
                .then()
                .statusCode(201);
        onStudio(studio.subdomain())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "token",
                        Platform.tokenIn(Platform.mailTo(email, "invited")),
                        "firstName",
                        "Nina",
                        "lastName",
                        mark,
                        "password",
                        Platform.PASSWORD))
                .post("/api/v1/invitations/accept")
                .then()
                .statusCode(200);
        return signedIn(studio, email).access();
    }

    private static Pair signedIn(Platform.Studio studio, String email) {
        return Pair.of(Platform.post(
                onStudio(studio.subdomain()), "login", Map.of("email", email, "password", Platform.PASSWORD)));
    }

    private static String signedOut(Platform.Studio studio) {
        Pair pair = signedIn(studio, studio.founder());
        Platform.post(onPlatform(), "logout", Map.of("refreshToken", pair.refresh()))
                .then()
                .statusCode(204);
        Awaitility.await("refusal of who signed out")
                .atMost(Platform.PATIENCE)
                .until(() -> onPlatform()
                                .auth()
                                .oauth2(pair.access())
                                .get("/api/v1/account")
                                .statusCode()
                        == 401);
        return pair.access();
    }

    private static String spareSession(Platform.Studio studio) {
        return Tokens.claim(signedIn(studio, studio.founder()).access(), "sid");
    }

    private static Response asAdmin(Platform.Studio studio, String path, Object body) {
        return onStudio(studio.subdomain())
                .auth()
                .oauth2(studio.adminToken())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    /** Those who attack from within: for what anyone may do, two are as good as all. */
    static List<Who> attackers(Operation operation) {
        return operation.isPublic()
                ? List.of(Who.NOBODY, Who.ADMIN)
                : Arrays.stream(Who.values()).filter(who -> who != Who.VICTIM).toList();
    }
}
