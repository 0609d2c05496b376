package com.studiosync.platform.images.webp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.images.formats.ImageFormat;
import com.studiosync.platform.images.formats.PictureFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files, whose pixels libwebp knows; what they are is told beside them. */
class LosslessStreamTest {

    @ParameterizedTest
    @CsvSource({
        "ten-predictors, 36818563e53321c4",
        "averages, db6caa317ff57097",
        "groups, 4cf4523073cd2541",
        "cache, 4cf4523073cd2541",
        "palette, 300b3b410d131102",
    })
    void a_lossless_picture_has_the_pixels_that_were_put_in(String name, String hash) throws IOException {
        PictureFile picture = picture(name);

        int[] pixels = LosslessStream.decode(picture.data(), picture.width(), picture.height());

        ByteBuffer bytes = ByteBuffer.allocate(pixels.length * Integer.BYTES);
        bytes.asIntBuffer().put(pixels);
        assertEquals(hash, hash(bytes.array()));
    }

    @ParameterizedTest
    @CsvSource({
        "alpha-plain, 8d25fc88de67bab0",
        "alpha-horizontal, 4df3b9fca028e412",
        "alpha-vertical, 15f4ec9307210e39",
        "alpha-gradient, 2f7945c644a45650",
        "alpha-raw, 5bf8aa57fc5a6bc5",
    })
    void transparency_is_what_was_put_in(String name, String hash) throws IOException {
        PictureFile picture = picture(name);

        byte[] alpha = AlphaPlane.decode(picture.alpha(), picture.width(), picture.height());

        assertEquals(hash, hash(alpha));
    }

    private static PictureFile picture(String name) throws IOException {
        try (InputStream file = LosslessStreamTest.class.getResourceAsStream("/webp/" + name + ".webp")) {
            return ImageFormat.WEBP.open(file.readAllBytes());
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
