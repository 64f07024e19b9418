package tw.anwang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What Gatling and the meter found in a step.
 *
 * @param meter processor times and answers after everybody had arrived
 * @param report Gatling's own, in HTML
 */
record Measured(
        StepPlan step, GatlingLog.Line all, List<GatlingLog.Line> kinds, Meter meter, Path report, Memory memory) {

    /** Processor times in ms over so many seconds. */
    record Meter(double seconds, long answers, double portal, double database, double driver) {
        static Meter of(Properties read) {
            return new Meter(
                    number(read, "seconds"),
                    (long) number(read, "answers"),
                    number(read, "portal"),
                    number(read, "database"),
                    number(read, "driver"));
        }

        private static double number(Properties read, String name) {
            return Double.parseDouble(read.getProperty(name));
        }

        double perSecond() {
            return answers / seconds;
        }

        /** Of both processes. */
        double cpuOfAnAnswer() {
            return (portal + database) / answers;
        }
    }

    /** @param folder where Gatling wrote; the newest result in it */
    static Measured read(StepPlan step, Path folder, Memory memory) throws IOException {
        Path results = newest(folder);
        GatlingLog log = new GatlingLog(results);
        Properties meter = new Properties();
        try (var in = Files.newInputStream(step.meter())) {
            meter.load(in);
        }
        return new Measured(step, log.all(), log.kinds(), Meter.of(meter), results.resolve("index.html"), memory);
    }

    /** Gatling names them by the moment they began. */
    private static Path newest(Path folder) throws IOException {
        try (Stream<Path> results = Files.list(folder)) {
            return results.filter(Files::isDirectory)
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new Refused("Gatling left no result in " + folder));
        }
    }
}
