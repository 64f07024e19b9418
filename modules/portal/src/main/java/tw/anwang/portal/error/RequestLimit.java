package tw.anwang.portal.error;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * What is larger than any form may send is refused in words before Faces reads it: the container's own limit would end
 * as an error without a reason, and an error page could not be made of a request that nobody can read. The body is read
 * away first, else the browser shows a broken connection in place of the page; one that is larger still is cut off.
 */
public class RequestLimit implements Filter {
    private static final int PATIENCE_FACTOR = 5;

    private static final String WITHOUT_FILES = "application/x-www-form-urlencoded";

    private long most;
    private long mostOfForm;

    @Override
    public void init(FilterConfig settings) {
        most = Long.parseLong(settings.getInitParameter("bytes"));
        mostOfForm = Long.parseLong(settings.getInitParameter("formBytes"));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith(WITHOUT_FILES);
        if (request.getContentLengthLong() <= (form ? mostOfForm : most)) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getContentLengthLong() <= PATIENCE_FACTOR * most) {
            readAway(request.getInputStream());
        }
        String root = request.getServletContext().getContextPath();
        ((HttpServletResponse) response).sendRedirect(root + "/error/tooLarge.xhtml");
    }

    private static void readAway(InputStream body) throws IOException {
        byte[] piece = new byte[65_536];
        while (body.read(piece) >= 0) {
            // nothing is kept
        }
    }
}
