package tw.anwang.benchmark;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What is to be measured, as the settings of the command say it.
 *
 * @param people at work at once, a step for each number
 * @param step how long they work
 * @param think between two clicks of a person
 * @param atOnce how many click without a pause, a step for each number
 * @param loop how long they do
 * @param warmUp before the first step, and in no figure
 * @param times each page is asked for one at a time; 0 leaves the section out
 * @param pages those of them whose name holds this expression
 * @param signIns how long people sign in, for each number at once; zero leaves the section out
 * @param running the portal that is there already, or null: one is started
 * @param tenths of a whole country whose rows the portal started gets; 0: the demo alone
 * @param data the folder of its data
 * @param before the results of a run to compare with, or null
 */
record Plan(
        List<Integer> people,
        Duration step,
        Duration think,
        List<Integer> atOnce,
        Duration loop,
        Duration warmUp,
        int times,
        Pattern pages,
        Duration signIns,
        URI running,
        int port,
        int tenths,
        Path data,
        Path server,
        Path results,
        Path before) {

    /** The names under which this machine reaches itself; any other would have to be asked for at a name server. */
    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private static final int MOST_PEOPLE = 1000;
    /** Three times as much as there is. */
    private static final int MOST_TENTHS = 30;

    private static final double LONGEST_MINUTES = 120;

    /** @param setting gives the value of a name without {@code benchmark.} before it */
    static Plan of(UnaryOperator<String> setting) {
        String at = setting.apply("at");
        URI running = at.isBlank() ? null : onThisMachine(at);
        return new Plan(
                numbers("people", setting),
                minutes("minutes", setting),
                Duration.ofMillis((long) (1000 * number("think", setting, 600))),
                numbers("atOnce", setting),
                minutes("loopMinutes", setting),
                minutes("warmUpMinutes", setting),
                (int) number("times", setting, 10_000),
                Pattern.compile(setting.apply("pages")),
                Duration.ofSeconds((long) number("signInSeconds", setting, 600)),
                running,
                running == null ? (int) number("port", setting, 65535) : port(running),
                (int) number("tenths", setting, MOST_TENTHS),
                Path.of(setting.apply("data")).toAbsolutePath().normalize(),
                Path.of(setting.apply("server")).toAbsolutePath().normalize(),
                Path.of(setting.apply("results")).toAbsolutePath().normalize(),
                before(setting.apply("before")));
    }

    /** Load on somebody else's machine is an attack. */
    static URI onThisMachine(String address) {
        URI uri = URI.create(address.strip().replaceFirst("/$", ""));
        if (!"http".equals(uri.getScheme())
                || uri.getHost() == null
                || !THIS_MACHINE.matcher(uri.getHost()).matches()) {
            throw new Refused(
                    "benchmark.at=" + address
                            + " is not measured: load goes to this machine alone. Give an address such as http://localhost:8096");
        }
        return uri;
    }

    private static Path before(String typed) {
        return typed.isBlank() ? null : Path.of(typed).toAbsolutePath().normalize();
    }

    private static int port(URI uri) {
        return uri.getPort() < 0 ? 80 : uri.getPort();
    }

    /** The address of the portal, without a slash at the end. */
    String base() {
        return running == null ? "http://localhost:" + port : running.toString();
    }

    private static List<Integer> numbers(String name, UnaryOperator<String> setting) {
        String typed = setting.apply(name);
        try {
            List<Integer> numbers = typed.isBlank()
                    ? List.of()
                    : Arrays.stream(typed.split(","))
                            .map(String::strip)
                            .map(Integer::valueOf)
                            .toList();
            if (numbers.stream().allMatch(number -> number > 0 && number <= MOST_PEOPLE)) {
                return numbers;
            }
        } catch (NumberFormatException wrong) {
            // told below
        }
        throw new Refused("benchmark." + name + "=" + typed + ": give numbers from 1 to " + MOST_PEOPLE
                + ", separated by commas, or nothing");
    }

    private static Duration minutes(String name, UnaryOperator<String> setting) {
        return Duration.ofMillis((long) (60_000 * number(name, setting, LONGEST_MINUTES)));
    }

    private static double number(String name, UnaryOperator<String> setting, double most) {
        String typed = setting.apply(name);
        try {
            double number = Double.parseDouble(typed);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            // told below
        }
        throw new Refused("benchmark.%s=%s: give a number from 0 to %.0f".formatted(name, typed, most));
    }
}
