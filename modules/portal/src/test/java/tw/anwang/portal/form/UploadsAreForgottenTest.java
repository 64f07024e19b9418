package tw.anwang.portal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be deleted is told, keeps nothing else, and is met again. */
class UploadsAreForgottenTest {
    private static final Instant NOON = Instant.parse("2026-10-05T04:00:00Z");

    private final List<String> log = new ArrayList<>();
    private final UploadsAreForgotten filter = new UploadsAreForgotten();

    @TempDir
    Path folder;

    private Path stuck;
    private Path other;

    @BeforeEach
    void two_uploads_lie_there_since_yesterday() throws IOException {
        stuck = Files.createDirectory(folder.resolve("upload_1.tmp"));
        Files.createFile(stuck.resolve("in the way"));
        other = Files.createFile(folder.resolve("upload_2.tmp"));
        old(stuck);
        old(other);
        filter.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    }

    private static void old(Path upload) throws IOException {
        Files.setLastModifiedTime(upload, FileTime.from(NOON.minus(Duration.ofDays(1))));
    }

    @Test
    void at_the_start_it_stops_nothing_and_the_next_upload_meets_it_again() throws Exception {
        start();
        assertTrue(Files.exists(stuck));
        assertFalse(Files.exists(other));
        upload(List.of());
        assertTrue(Files.exists(stuck));
        Files.delete(stuck.resolve("in the way"));
        old(stuck);
        upload(List.of());
        assertFalse(Files.exists(stuck));
    }

    @Test
    void what_somebody_still_brings_stays() throws Exception {
        start();
        Path brought = Files.createFile(folder.resolve("upload_3.tmp"));
        Files.setLastModifiedTime(brought, FileTime.from(NOON.minus(Duration.ofMinutes(59))));
        upload(List.of());
        assertTrue(Files.exists(brought));
    }

    @Test
    void the_others_of_the_same_form_go_and_it_is_told() throws Exception {
        start();
        List<String> deleted = new ArrayList<>();
        upload(List.of(
                part(() -> {
                    throw new IOException("held by somebody");
                }),
                part(() -> deleted.add("second"))));
        assertEquals(List.of("second"), deleted);
        assertEquals(List.of("What was uploaded cannot be deleted yet: held by somebody"), log);
    }

    @Test
    void parts_that_cannot_be_read_are_told_and_the_answer_is_the_pages() throws Exception {
        start();
        upload(null);
        assertEquals(List.of("An upload broke off: too large"), log);
    }

    private void start() {
        filter.init(answering(FilterConfig.class, Map.of("getServletContext", arguments -> context())));
    }

    /** @param parts null where the container cannot read them */
    private void upload(List<Part> parts) throws Exception {
        Map<String, Answer> answers = Map.of(
                "getContentType",
                arguments -> "multipart/form-data; boundary=x",
                "getServletContext",
                arguments -> context(),
                "getParts",
                arguments -> {
                    if (parts == null) {
                        throw new IllegalStateException("too large");
                    }
                    return parts;
                });
        List<String> page = new ArrayList<>();
        filter.doFilter(
                answering(HttpServletRequest.class, answers), null, (request, response) -> page.add("answered"));
        assertEquals(List.of("answered"), page);
    }

    private ServletContext context() {
        return answering(
                ServletContext.class,
                Map.of(
                        "getAttribute",
                        arguments -> folder.toFile(),
                        "log",
                        arguments -> log.add(arguments[0] + ": " + ((Throwable) arguments[1]).getMessage())));
    }

    private static Part part(Deleting deleting) {
        return answering(Part.class, Map.of("delete", arguments -> {
            deleting.run();
            return null;
        }));
    }

    private interface Deleting {
        void run() throws IOException;
    }

    private interface Answer {
        Object to(Object[] arguments) throws IOException, ServletException;
    }

    private static <T> T answering(Class<T> type, Map<String, Answer> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName()).to(arguments)));
    }
}
