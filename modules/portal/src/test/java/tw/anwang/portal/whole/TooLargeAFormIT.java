package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the container itself would refuse without a word. */
class TooLargeAFormIT {
    private static final byte[] MEGABYTE = new byte[1024 * 1024];
    private static final int TOO_MANY = 212;

    @RegisterExtension
    static Portal portal = new Portal();

    @Test
    void leads_to_the_page_that_says_what_to_do() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.address() + "/signIn.xhtml"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofByteArrays(Collections.nCopies(TOO_MANY, MEGABYTE)),
                        (long) TOO_MANY * MEGABYTE.length))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertEquals(302, answer.statusCode());
        assertEquals(
                "/error/tooLarge.xhtml",
                URI.create(answer.headers().firstValue("Location").orElseThrow())
                        .getPath());
    }
}
