package tw.anwang.portal.layout;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where people reach the portal by https, the session's cookie never travels without it. The server cannot know: a proxy
 * in front ends the encryption, and to the server every request looks plain.
 */
@WebListener
public class SecureCookie implements ServletContextListener {
    @Inject
    @ConfigProperty(name = "app.public.url")
    Optional<String> publicUrl;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        if (publicUrl.filter(one -> one.startsWith("https:")).isPresent()) {
            start.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
