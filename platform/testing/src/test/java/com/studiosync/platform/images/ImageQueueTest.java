package com.studiosync.platform.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.problems.ProblemException;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImageQueueTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void what_finds_no_room_is_told_to_come_back_and_the_rest_is_cleaned() {
        ImageCleaner busy =
                TestCleaner.with(Map.of("studiosync.images.queue", "2", "studiosync.images.retry-after", "9s"));
        byte[] upload = Pictures.png(1_000, 1_000, (x, y) -> 0xFF000000 | x * y);

        List<UniAssertSubscriber<CleanImage>> uploads = IntStream.range(0, 20)
                .mapToObj(i -> busy.clean(upload, new ImageLimits(10_000_000, 100))
                        .subscribe()
                        .withSubscriber(UniAssertSubscriber.create()))
                .toList();

        List<ProblemException> refused = uploads.stream()
                .map(UniAssertSubscriber::getFailure)
                .filter(ProblemException.class::isInstance)
                .map(ProblemException.class::cast)
                .toList();
        assertTrue(refused.size() >= 10, refused.size() + " of 20 were refused");
        refused.forEach(problem -> assertEquals(503, problem.type().status()));
        refused.forEach(problem -> assertEquals(Duration.ofSeconds(9), problem.retryAfter()));
        uploads.stream()
                .filter(outcome -> !refused.contains(outcome.getFailure()))
                .forEach(outcome -> outcome.awaitItem(PATIENCE));
        busy.stop();
    }
}
