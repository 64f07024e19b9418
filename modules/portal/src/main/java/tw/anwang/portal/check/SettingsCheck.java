package tw.anwang.portal.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;
import tw.anwang.portal.start.Setting;

/** What the start does not refuse and an administrator wants to know: names that are no setting, what was left over from the first day. */
@ApplicationScoped
public class SettingsCheck implements NodeCheck {
    @Override
    public String key() {
        return "settings";
    }

    @Override
    public String module() {
        return "portal";
    }

    @Override
    public Finding look() {
        return seen(Given.of(System.getenv()), true);
    }

    /** @param started whether the first account is there, so that its password has to go */
    Finding seen(Given given, boolean started) {
        List<String> unknown = given.unknown();
        if (!unknown.isEmpty()) {
            return wary("unknown", String.join(", ", unknown));
        }
        if (started && given.value(Setting.APP_FIRST_ADMIN_PASSWORD).isPresent()) {
            return wary("firstPassword");
        }
        if (given.value(Setting.APP_DEV_SOURCES).isPresent()) {
            return wary("sources");
        }
        return given.value(Setting.APP_PUBLIC_URL).isEmpty() ? wary("publicUrl") : good("fine");
    }
}
