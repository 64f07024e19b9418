package tw.anwang.portal.start;

import jakarta.enterprise.context.ApplicationScoped;

/** Runs the portal's migrations a second time, inside the started portal. */
@ApplicationScoped
public class MigrationsAgain {
    public void run() {
        new Migrations(Settings.read()).run();
    }
}
