package tw.anwang.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/**
 * One step of the plan, as the process that runs Gatling is told it.
 *
 * @param name of its folder
 * @param people at once
 * @param ramp over which they arrive; the figures of processor time begin after it
 * @param length how long they then work
 * @param crowd the file of the people
 */
record StepPlan(
        String name,
        String base,
        int people,
        Duration think,
        Duration ramp,
        Duration length,
        Path crowd,
        Path meter,
        long portal,
        long database) {

    /** Signing in costs a third of a second of processor time: faster than this people would queue for it alone. */
    private static final Duration ARRIVAL = Duration.ofMillis(500);

    /** Gatling injects nobody at all in less than a second. */
    private static final Duration SHORTEST_RAMP = Duration.ofSeconds(2);

    /** The slowest answer may take a minute. */
    private static final Duration OVERTIME = Duration.ofSeconds(90);

    private static final String PREFIX = "step.";

    static StepPlan of(String name, int people, Duration think, Duration length, Plan plan, RunningPortal running) {
        return new StepPlan(
                name,
                running.base(),
                people,
                think,
                longer(ARRIVAL.multipliedBy(people), SHORTEST_RAMP),
                length,
                plan.results().resolve(name + "-people.csv"),
                plan.results().resolve(name + "-meter.properties"),
                running.portal().pid(),
                running.database().pid());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    static StepPlan ofThisProcess() {
        Properties told = System.getProperties();
        return new StepPlan(
                told.getProperty(PREFIX + "name"),
                told.getProperty(PREFIX + "base"),
                Integer.parseInt(told.getProperty(PREFIX + "people")),
                Duration.parse(told.getProperty(PREFIX + "think")),
                Duration.parse(told.getProperty(PREFIX + "ramp")),
                Duration.parse(told.getProperty(PREFIX + "length")),
                Path.of(told.getProperty(PREFIX + "crowd")),
                Path.of(told.getProperty(PREFIX + "meter")),
                Long.parseLong(told.getProperty(PREFIX + "portal")),
                Long.parseLong(told.getProperty(PREFIX + "database")));
    }

    /** What {@link #ofThisProcess} reads in the other process. */
    List<String> told() {
        return List.of(
                "-D" + PREFIX + "name=" + name,
                "-D" + PREFIX + "base=" + base,
                "-D" + PREFIX + "people=" + people,
                "-D" + PREFIX + "think=" + think,
                "-D" + PREFIX + "ramp=" + ramp,
                "-D" + PREFIX + "length=" + length,
                "-D" + PREFIX + "crowd=" + crowd,
                "-D" + PREFIX + "meter=" + meter,
                "-D" + PREFIX + "portal=" + portal,
                "-D" + PREFIX + "database=" + database);
    }

    /** So few people cannot do every job at once: then each place is taken by one after the other. */
    int turns() {
        return Math.max(1, (Job.values().length + people - 1) / people);
    }

    /** How many different people that are. */
    int accounts() {
        return people * turns();
    }

    /** How long one of them works: all leave at the same time, or one makes room for the next. */
    Duration turn(Duration sinceBegin) {
        return turns() > 1 ? length.dividedBy(turns()) : ramp.plus(length).minus(sinceBegin);
    }

    /** When Gatling ends whatever is still going on. */
    Duration longest() {
        return ramp.plus(length).plus(OVERTIME);
    }
}
