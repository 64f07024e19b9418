package tw.anwang.portal.error;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import tw.anwang.identity.CurrentUser;

/**
 * One person has so many requests in work at a time and no more, whatever they ask: who has a wide search or a year's
 * statistics made again and again, or a program do it, waits for the own ones and takes no connection to the database from
 * anybody else. What is over it is told so at once; somebody who waits would hold a thread of the server.
 */
public class AtOnce implements Filter {
    /** Styles, scripts and fonts, of which a browser asks for many at a time and which cost nothing. */
    private static final String RESOURCES = "/jakarta.faces.resource/";

    private static final int TOO_MANY_REQUESTS = 429;

    private final ConcurrentMap<Long, Integer> inWork = new ConcurrentHashMap<>();

    @Inject
    CurrentUser user;

    private int most;

    @Override
    public void init(FilterConfig settings) {
        most = Integer.parseInt(settings.getInitParameter("requests"));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!user.isSignedIn()
                || ((HttpServletRequest) request).getServletPath().startsWith(RESOURCES)) {
            chain.doFilter(request, response);
            return;
        }
        long person = user.getMe().id().value();
        if (inWork.merge(person, 1, Integer::sum) > most) {
            leave(person);
            refuse((HttpServletResponse) response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            leave(person);
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "5");
        response.sendError(TOO_MANY_REQUESTS);
    }

    /** Who has none in work is not remembered. */
    private void leave(long person) {
        inWork.computeIfPresent(person, (who, count) -> count == 1 ? null : count - 1);
    }
}
