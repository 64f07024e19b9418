package tw.anwang.meetings.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two papers are made at once for people nobody knows; a third caller holds no thread of the house. */
class TooManyPapersAtOnceTest {
    @Test
    void a_third_caller_is_told_at_once_to_come_again() throws Exception {
        int free = PublicMinutesDownload.PAPERS.drainPermits();
        try {
            List<String> said = new ArrayList<>();
            assertTimeoutPreemptively(
                    Duration.ofSeconds(2), () -> new PublicMinutesDownload().doGet(null, answering(said)));
            assertEquals(List.of("setHeader Retry-After 10", "sendError 503"), said);
        } finally {
            PublicMinutesDownload.PAPERS.release(free);
        }
    }

    private static HttpServletResponse answering(List<String> said) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                TooManyPapersAtOnceTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                    StringBuilder told = new StringBuilder(method.getName());
                    for (Object argument : arguments) {
                        told.append(' ').append(argument);
                    }
                    said.add(told.toString());
                    return null;
                });
    }
}
