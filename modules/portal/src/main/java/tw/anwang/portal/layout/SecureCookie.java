package tw.anwang.portal.layout;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import tw.anwang.identity.SafeAnswer;

/**
 * Where people reach the portal by https, the session's cookie never travels without it, and no other host of the domain
 * can plant one ({@code __Host-}: browsers take such a name for this host alone, by https and for all of it). The server
 * cannot know: a proxy in front ends the encryption, and to the server every request looks plain.
 */
@WebListener
public class SecureCookie implements ServletContextListener {
    @Inject
    SafeAnswer safeAnswer;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        if (!safeAnswer.isAlwaysEncrypted()) {
            return;
        }
        SessionCookieConfig cookie = start.getServletContext().getSessionCookieConfig();
        cookie.setSecure(true);
        // below another path than the root the server sets that path, and browsers would refuse the name
        if (start.getServletContext().getContextPath().isEmpty()) {
            cookie.setName("__Host-" + cookie.getName());
        }
    }
}
