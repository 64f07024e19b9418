package tw.anwang.portal.check;

import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;

/** What {@link SettingsCheck} says of settings that no server was started with yet. */
record GivenSettings(Given given) implements NodeCheck {
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
        return new SettingsCheck().seen(given, false);
    }
}
