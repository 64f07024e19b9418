package tw.anwang.portal.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Logger;

/**
 * Runs before the first request in WAR and EAR alike. An enterprise bean, because a CDI observer of the application's
 * start gets no resources inside an EAR; bean-managed, because migrations open their own connection.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {
    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    @PostConstruct
    void begin() {
        Settings settings = Settings.read();
        settings.problems().forEach(LOG::severe);
        if (!settings.problems().isEmpty()) {
            throw new IllegalStateException(Settings.refusal(settings.problems()));
        }
        new Migrations(settings).run();
    }
}
