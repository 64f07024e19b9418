package tw.anwang.portal.form;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody uploads lies open in the container's temporary folder while it is read. Payara leaves it there until
 * its memory is tidied up, and for good where the process is killed before: here it goes with the end of its request,
 * what an upload that broke off left an hour later, and what is older than this start at the start.
 */
@WebFilter("*.xhtml")
public class UploadsAreForgotten implements Filter {
    /** Nobody uploads for longer. */
    private static final Duration BROKEN_OFF = Duration.ofHours(1);

    @Inject
    Clock clock;

    private File folder;

    @Override
    public void init(FilterConfig settings) {
        folder = (File) settings.getServletContext().getAttribute(ServletContext.TEMPDIR);
        closeToOthers();
        forget(clock.instant());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest sent = (HttpServletRequest) request;
        if (!isInParts(sent)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            forget(sent);
            forget(clock.instant().minus(BROKEN_OFF));
        }
    }

    private static boolean isInParts(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/");
    }

    /** The page has had them; of one that could not be read to its end the rest is left to the next upload. */
    private static void forget(HttpServletRequest request) {
        try {
            request.getParts().forEach(part -> forget(part, request.getServletContext()));
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            request.getServletContext().log("An upload broke off", unreadable);
        }
    }

    private static void forget(Part part, ServletContext told) {
        try {
            part.delete();
        } catch (IOException stuck) {
            told.log("What was uploaded cannot be deleted yet", stuck);
        }
    }

    /** Payara names them so. */
    private void forget(Instant olderThan) {
        File[] uploads = folder.listFiles((in, name) -> name.matches("upload_.+\\.tmp"));
        for (File upload : uploads == null ? new File[0] : uploads) {
            if (Instant.ofEpochMilli(upload.lastModified()).isBefore(olderThan)) {
                upload.delete(); // what cannot be deleted now is met again by the next upload
            }
        }
    }

    private void closeToOthers() {
        folder.setReadable(false, false);
        folder.setReadable(true, true);
        folder.setExecutable(false, false);
        folder.setExecutable(true, true);
    }
}
