package tw.anwang.portal.error;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;

/**
 * What no page answers (files, papers, exports, numbers for a script) is refused as a page is: a missing right is 403, a
 * record out of scope 404, and both stand in the trail. A door only throws; one that answers 403 or 404 by itself is
 * traced all the same, without a reason.
 */
@WebFilter("/*")
public class RefusedAtDoors implements Filter {
    /** Pages have {@link Mistakes}; a file of the portal that is not there concerns nobody. */
    private static final Set<String> NO_DOORS = Set.of("faces", "default", "jsp");

    @Inject
    Refusals refusals;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (NO_DOORS.contains(asked.getHttpServletMapping().getServletName())) {
            chain.doFilter(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (NotPermitted denied) {
            refusals.note(denied, asked.getServletPath());
            asked.setAttribute(MissingRight.IN_REQUEST, denied.permission());
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotVisible hidden) {
            refusals.note(hidden, asked.getServletPath());
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        if (isRefusal(answer.getStatus()) && !refusals.isNoted()) {
            refusals.note(asked.getServletPath());
        }
    }

    private static boolean isRefusal(int status) {
        return status == HttpServletResponse.SC_FORBIDDEN || status == HttpServletResponse.SC_NOT_FOUND;
    }
}
