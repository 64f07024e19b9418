package tw.anwang.intake.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What can be chosen where reports leave for a platform. */
@Named
@RequestScoped
public class PlatformExportPage {
    public Platform[] getPlatforms() {
        return Platform.values();
    }
}
