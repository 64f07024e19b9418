package tw.anwang.portal.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.identity.FirstAccount;
import tw.anwang.identity.FirstAccount.Outcome;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/**
 * Runs before the first request in WAR and EAR alike. An enterprise bean, because a CDI observer of the application's
 * start gets no resources inside an EAR; bean-managed, because migrations open their own connection.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {
    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    @Inject
    FirstAccount firstAccount;

    @Inject
    Migrated migrated;

    @PostConstruct
    void begin() {
        Settings settings = Settings.read();
        settings.problems().forEach(LOG::severe);
        if (!settings.problems().isEmpty()) {
            throw new IllegalStateException(Settings.refusal(settings.problems()));
        }
        OpenCopiesBefore.forget(settings.get(Setting.APP_DATA_DIR));
        migrated.reached(new Migrations(settings).run());
        openFirstAccount(settings);
    }

    /** Names the account in the log, never its password. */
    private void openFirstAccount(Settings settings) {
        String name = settings.get(Setting.APP_FIRST_ADMIN);
        try {
            Outcome outcome = firstAccount.open(name, settings.get(Setting.APP_FIRST_ADMIN_PASSWORD));
            if (outcome == Outcome.OPENED) {
                LOG.log(Level.INFO, Sentences.of("portal", "firstAccount.opened", Locale.TAIWAN), name);
            } else if (outcome == Outcome.NOT_GIVEN) {
                LOG.warning(Sentences.of("portal", "firstAccount.notGiven", Locale.TAIWAN));
            }
        } catch (RuleBroken weak) {
            String problem = Setting.APP_FIRST_ADMIN_PASSWORD + ": " + Sentences.of(weak, Locale.TAIWAN);
            LOG.severe(problem);
            throw new IllegalStateException(Settings.refusal(List.of(problem)));
        }
    }
}
