package tw.anwang.portal.form;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.SafeAnswer;
import tw.anwang.identity.SameOrigin;
import tw.anwang.identity.WordsInAddress;
import tw.anwang.portal.error.Refusals;

/**
 * The filters of a list are sent as a form, and the answer leads to an address in which numbers stand for words: it can
 * be kept and opened again, and tells a proxy or a shared browser nothing. Pages and files see the words themselves.
 */
@WebFilter("/*")
public class WordsStayInside implements Filter {
    /** The question by which a form says that it asks for a list: the body of no other form is read here. */
    private static final String ASKS = "asks";

    @Inject
    WordsInAddress words;

    @Inject
    Refusals refusals;

    @Inject
    SafeAnswer safeAnswer;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest sent = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (asksForAList(sent)) {
            safeAnswer.protectEmpty(sent, answer);
            answer.setStatus(HttpServletResponse.SC_SEE_OTHER);
            answer.setHeader("Location", sent.getRequestURI() + "?" + address(sent));
        } else if (sent.getUserPrincipal() != null
                && Optional.ofNullable(sent.getQueryString()).orElse("").contains("~")) {
            withWords(sent, answer, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean asksForAList(HttpServletRequest sent) {
        return "POST".equals(sent.getMethod())
                && Optional.ofNullable(sent.getContentType()).orElse("").startsWith("application/x-www-form-urlencoded")
                && ASKS.equals(sent.getQueryString())
                && sent.getUserPrincipal() != null
                && SameOrigin.isNotForeign(sent);
    }

    private String address(HttpServletRequest sent) {
        return sent.getParameterMap().entrySet().stream()
                .filter(field -> isAsked(field.getKey()))
                .flatMap(field -> Stream.of(field.getValue())
                        .filter(value -> !value.isBlank())
                        .map(value -> encoded(field.getKey()) + "="
                                + (words.isKept(field.getKey()) ? words.mark(value) : encoded(value))))
                .collect(Collectors.joining("&"));
    }

    /** Scripts of pages give every form some fields of their own. */
    private static boolean isAsked(String field) {
        return !field.equals(ASKS) && !field.startsWith("app.") && !field.startsWith("primefaces.");
    }

    private void withWords(HttpServletRequest sent, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked;
        try {
            asked = new AskedRequest(sent, words);
        } catch (NotVisible anothers) {
            refusals.note(anothers, sent.getServletPath());
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(asked, answer);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
