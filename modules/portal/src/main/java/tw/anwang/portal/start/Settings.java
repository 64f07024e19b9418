package tw.anwang.portal.start;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The settings of this start, read from the environment and checked against {@link Setting}. In an EAR this class and
 * those it names lie beside the WAR, with another class loader: what the WAR asks of them is public.
 */
public final class Settings {
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private final List<String> problems = new ArrayList<>();

    private Settings() {}

    public static Settings read() {
        Config config = ConfigProvider.getConfig();
        Settings settings = of(setting -> config.getOptionalValue(setting.property(), String.class));
        settings.problems.addAll(Folders.problems(settings));
        return settings;
    }

    /** Settings that were given to a command, without a server; no folder is made. */
    public static Settings of(Function<Setting, Optional<String>> given) {
        Settings settings = new Settings();
        for (Setting setting : Setting.values()) {
            String value = given.apply(setting).filter(v -> !v.isBlank()).orElse(setting.standard());
            settings.values.put(setting, value);
            setting.problem(value).ifPresent(settings.problems::add);
        }
        settings.problems.addAll(GoTogether.problems(settings::get));
        return settings;
    }

    public String get(Setting setting) {
        return values.get(setting);
    }

    public List<String> problems() {
        return problems;
    }

    /** One sentence that names every wrong setting. */
    public static String refusal(List<String> problems) {
        return "設定有誤，未啟動 (settings are wrong, not started): " + String.join("; ", problems);
    }
}
