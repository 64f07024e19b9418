package tw.anwang.portal.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;

/** The language of the page: what the person chose (a cookie), Chinese otherwise, whatever the browser prefers. */
@Named
@RequestScoped
public class Language {
    static final String COOKIE = "lang";

    @Inject
    HttpServletRequest request;

    public Locale getLocale() {
        return isEnglish() ? Locale.ENGLISH : Locale.TAIWAN;
    }

    public boolean isEnglish() {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(cookie -> COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue()));
    }

    /** For the html element. */
    public String getTag() {
        return isEnglish() ? "en" : "zh-Hant-TW";
    }

    public String getOtherTag() {
        return isEnglish() ? "zh-Hant-TW" : "en";
    }

    /** Changes the language and comes back to this page. */
    public String getOtherAddress() {
        String query = request.getQueryString();
        String here = request.getServletPath() + (query == null ? "" : "?" + query);
        return request.getContextPath() + "/language?to=" + (isEnglish() ? "zh" : "en") + "&from="
                + java.net.URLEncoder.encode(here, java.nio.charset.StandardCharsets.UTF_8);
    }
}
