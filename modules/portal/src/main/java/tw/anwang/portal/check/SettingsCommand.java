package tw.anwang.portal.check;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tw.anwang.portal.check.Given.Origin;
import tw.anwang.portal.start.Setting;
import tw.anwang.portal.start.Settings;

/**
 * Every setting for an administrator, without a server: its value (of a secret, whether it is set), and from where it came.
 * Names that are no setting and values that the start would refuse stand at the end. The file of the service, if there is
 * one, is the first word on the command line.
 *
 * <p>Ends with 0 where the portal would start with them, 1 where something is wrong, 2 where the file cannot be read.
 */
public final class SettingsCommand {
    private final Map<String, String> environment;
    private final PrintStream out;

    SettingsCommand(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(new SettingsCommand(System.getenv(), words()).run(arguments));
    }

    /** What is wrong is said in Chinese as well, whatever the locale of an administrator's shell. */
    static PrintStream words() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    static Given given(Map<String, String> environment, String... arguments) throws IOException {
        return arguments.length == 0
                ? Given.of(environment)
                : new Given(EnvironmentFile.read(Path.of(arguments[0])), environment);
    }

    int run(String... arguments) {
        try {
            return tell(given(environment, arguments));
        } catch (IOException unreadable) {
            out.println("The file of settings cannot be read: " + unreadable.getMessage());
            return 2;
        }
    }

    private int tell(Given given) {
        Settings settings = Settings.of(given::value);
        for (Setting setting : Setting.values()) {
            Origin origin = given.origin(setting);
            out.printf(
                    "%-30s %-12s %s%n",
                    setting, origin == Origin.STANDARD ? "default" : word(origin), value(settings, setting));
        }
        List<String> unknown = given.unknown();
        if (!unknown.isEmpty()) {
            out.println("No setting of the portal, mistyped perhaps: " + String.join(", ", unknown));
        }
        settings.problems().forEach(problem -> out.println("Wrong: " + problem));
        return settings.problems().isEmpty() && unknown.isEmpty() ? 0 : 1;
    }

    private static String word(Origin origin) {
        return origin == Origin.FILE ? "file" : "environment";
    }

    private static String value(Settings settings, Setting setting) {
        String value = settings.get(setting);
        if (value.isEmpty()) {
            return "(not set)";
        }
        return setting.shown(value);
    }
}
