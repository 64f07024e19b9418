package tw.anwang.portal.layout;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.anwang.identity.SafeAnswer;

/**
 * Every answer that reaches the portal bears what {@link SafeAnswer} tells browsers (a page's content security policy,
 * web.xml says). Pages of errors too: the answer is reset before one is shown, its headers with it.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class AnswerHeaders implements Filter {
    @Inject
    SafeAnswer safeAnswer;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        safeAnswer.protect((HttpServletRequest) request, (HttpServletResponse) response);
        chain.doFilter(request, response);
    }
}
