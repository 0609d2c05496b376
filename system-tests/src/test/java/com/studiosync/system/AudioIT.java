package com.studiosync.system;

import static com.studiosync.system.Platform.onStudio;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.system.Platform.Studio;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Audio of the largest size on its way through the whole platform, whose processes have heaps of a few times that size. */
class AudioIT {

    private static final int MOST = 20 * 1024 * 1024;

    private Studio studio;
    private String audio;

    @BeforeEach
    void a_recording_waits_for_its_audio() {
        studio = Platform.studio("rock");
        String student = created(
                "/api/v1/students",
                Map.of("firstName", "Robert", "lastName", "Schumann", "primaryInstrument", "PIANO"));
        String recordings = "/api/v1/students/" + student + "/recordings";
        audio = recordings + "/" + created(recordings, Map.of("title", "Concert", "date", "2026-06-21")) + "/audio";
    }

    @Test
    void the_largest_file_goes_in_and_comes_out_as_it_was() {
        byte[] file = mp3(MOST);

        asAdmin()
                .contentType("audio/mpeg")
                .body(file)
                .put(audio)
                .then()
                .statusCode(200)
                .body("audio.bytes", equalTo(MOST));

        assertArrayEquals(file, asAdmin().get(audio).asByteArray());
        Response part = asAdmin().header("Range", "bytes=1000000-9999999").get(audio);
        part.then()
                .statusCode(206)
                .header("Content-Range", "bytes 1000000-9999999/" + MOST)
                .header("Content-Type", "audio/mpeg");
        assertArrayEquals(Arrays.copyOfRange(file, 1_000_000, 10_000_000), part.asByteArray());
    }

    @Test
    void a_file_of_one_byte_more_is_refused_whether_it_says_so_or_not() throws IOException {
        assertEquals(413, answerTo("Content-Length: " + (MOST + 1), new byte[0]));
        byte[] chunk = mp3(MOST + 1);
        assertEquals(
                413,
                answerTo(
                        "Transfer-Encoding: chunked",
                        (Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII),
                        chunk,
                        "\r\n".getBytes(StandardCharsets.US_ASCII)));

        asAdmin().get(audio).then().statusCode(404);
    }

    /** As no library sends it: on after a refusal, and without a length. */
    private int answerTo(String framing, byte[]... body) throws IOException {
        URI host = Stack.get().addresses().studio(studio.subdomain());
        try (Socket socket = new Socket("127.0.0.1", host.getPort())) {
            socket.setSoTimeout((int) Platform.PATIENCE.toMillis());
            OutputStream out = socket.getOutputStream();
            out.write("PUT %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n%s\r\n\r\n"
                    .formatted(audio, host.getAuthority(), studio.adminToken(), framing)
                    .getBytes(StandardCharsets.US_ASCII));
            for (byte[] portion : body) {
                out.write(portion);
            }
            out.flush();
            String status = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return Integer.parseInt(status.split(" ")[1]);
        }
    }

    private RequestSpecification asAdmin() {
        return onStudio(studio.subdomain()).auth().oauth2(studio.adminToken());
    }

    private String created(String path, Map<String, Object> body) {
        return asAdmin()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What begins like an MP3 and goes on with noise. */
    private static byte[] mp3(int bytes) {
        byte[] file = new byte[bytes];
        new Random(bytes).nextBytes(file);
        System.arraycopy("ID3".getBytes(StandardCharsets.US_ASCII), 0, file, 0, 3);
        return file;
    }
}
