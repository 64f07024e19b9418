package tw.anwang.portal.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tw.anwang.portal.start.Setting;

/**
 * What an administrator gave: in the file of the service where one is named, else in the environment.
 *
 * @param file names and values of the file; empty without one
 */
record Given(Map<String, String> file, Map<String, String> environment) {
    /** Names of the launcher for newcomers, which starts a portal with its own environment. */
    private static final Set<String> OF_THE_LAUNCHER = Set.of("APP_PORT", "APP_BULK", "APP_BULK_TENTHS");

    /** From where the value of a setting came. */
    enum Origin {
        FILE,
        ENVIRONMENT,
        STANDARD
    }

    static Given of(Map<String, String> environment) {
        return new Given(Map.of(), environment);
    }

    /** The value; nothing where it is not set or empty. */
    Optional<String> value(Setting setting) {
        return value(file, setting).or(() -> value(environment, setting));
    }

    Origin origin(Setting setting) {
        if (value(file, setting).isPresent()) {
            return Origin.FILE;
        }
        return value(environment, setting).isPresent() ? Origin.ENVIRONMENT : Origin.STANDARD;
    }

    private static Optional<String> value(Map<String, String> place, Setting setting) {
        return Optional.ofNullable(place.get(setting.name())).filter(one -> !one.isBlank());
    }

    /** Names that begin as a setting does and are none, each with the one that may be meant: a mistyped name sets nothing. */
    List<String> unknown() {
        Set<String> names = new TreeSet<>(file.keySet());
        names.addAll(environment.keySet());
        return names.stream()
                .filter(name -> name.startsWith("APP_") && !OF_THE_LAUNCHER.contains(name))
                .filter(name -> Arrays.stream(Setting.values())
                        .noneMatch(one -> one.name().equals(name)))
                .map(name ->
                        name + nearest(name).map(meant -> " (" + meant + "?)").orElse(""))
                .toList();
    }

    private static Optional<String> nearest(String name) {
        return Arrays.stream(Setting.values())
                .map(Enum::name)
                .filter(one -> distance(name, one) <= 3)
                .min((a, b) -> distance(name, a) - distance(name, b));
    }

    /** Letters to be put in, taken out or changed. */
    private static int distance(String typed, String meant) {
        int[] row = new int[meant.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= typed.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= meant.length(); j++) {
                int changed = diagonal + (typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[meant.length()];
    }
}
