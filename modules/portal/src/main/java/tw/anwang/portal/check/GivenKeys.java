package tw.anwang.portal.check;

import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;
import tw.anwang.portal.start.Setting;
import tw.anwang.portal.start.Settings;

/** What {@link KeysCheck} can say without a database. */
record GivenKeys(Settings settings) implements NodeCheck {
    @Override
    public String key() {
        return "keys";
    }

    @Override
    public String module() {
        return "portal";
    }

    @Override
    public Finding look() {
        return new KeysCheck().together(settings.get(Setting.APP_DATA_KEYS), settings.get(Setting.APP_TRAIL_KEYS));
    }
}
