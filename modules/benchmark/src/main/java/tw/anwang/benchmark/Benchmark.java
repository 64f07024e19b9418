package tw.anwang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Measures what the settings ask for, one after the other, and writes the report. */
public final class Benchmark {
    private static final int WARM_UP_AT_ONCE = 4;

    /** Gatling writes its own report when the step is over. */
    private static final Duration WRITING = Duration.ofMinutes(5);

    private final Plan plan;
    private final RunningPortal running;
    private final Crowd crowd;

    private Benchmark(Plan plan, RunningPortal running) throws SQLException {
        this.plan = plan;
        this.running = running;
        this.crowd = Crowd.of(running.connection());
    }

    public static void main(String[] arguments) {
        try {
            measure(Plan.of(name -> System.getProperty("benchmark." + name, "")));
            System.exit(0);
        } catch (Refused refused) {
            System.err.println("\n" + refused.getMessage() + "\n");
            System.exit(2);
        } catch (Exception mistake) {
            mistake.printStackTrace();
            System.exit(1); // the portal that was started ends with this process
        }
    }

    private static void measure(Plan plan) throws Exception {
        Earlier before = plan.before() == null ? new Earlier(Map.of()) : Earlier.read(plan.before());
        Files.createDirectories(plan.results());
        if (plan.running() != null) {
            report(plan, before);
            return;
        }
        System.out.println("Starting the portal on " + plan.data()
                + " (the rows of a whole country are loaded once, which takes minutes)");
        StartedPortal started = StartedPortal.start(plan);
        try {
            report(plan, before);
        } finally {
            started.close();
        }
    }

    private static void report(Plan plan, Earlier before) throws Exception {
        try (RunningPortal running = RunningPortal.of(plan)) {
            StartedPortal.awaitIndex(plan.base());
            Map<String, String> machine = Machine.describe(running);
            Benchmark benchmark = new Benchmark(plan, running);
            benchmark.refuseTooMany();
            benchmark.warmUp();
            List<PageCosts.Cost> pages = plan.times() == 0 ? List.of() : new PageCosts(running, plan.times()).all(plan);
            Earlier.write(plan.results(), pages);
            List<SignInCosts.Cost> signIns =
                    plan.signIns().isZero() ? List.of() : new SignInCosts(running).all(plan.signIns());
            List<Measured> steps = benchmark.steps("at-work", plan.people(), plan.think(), plan.step());
            List<Measured> loops = benchmark.steps("at-once", plan.atOnce(), Duration.ZERO, plan.loop());
            Path report = plan.results().resolve("report.md");
            Files.writeString(report, new Report(plan, machine, steps, loops, pages, before, signIns).text());
            System.out.println("\nThe report: " + report + "\n");
        }
    }

    /** Before the first hour has gone by. */
    private void refuseTooMany() {
        for (int people : plan.people()) {
            crowd.people(step("at-work", people, plan.think(), plan.step()).accounts());
        }
        for (int atOnce : plan.atOnce()) {
            crowd.people(step("at-once", atOnce, Duration.ZERO, plan.loop()).accounts());
        }
    }

    /** The first thousands of requests after a start pay for the compiler. */
    private void warmUp() throws IOException, InterruptedException {
        if (!plan.warmUp().isZero()) {
            run(step("warm-up", WARM_UP_AT_ONCE, Duration.ZERO, plan.warmUp()));
        }
    }

    private List<Measured> steps(String name, List<Integer> numbers, Duration think, Duration length)
            throws IOException, InterruptedException {
        List<Measured> steps = new ArrayList<>();
        for (int number : numbers) {
            steps.add(run(step(name, number, think, length)));
        }
        return steps;
    }

    private StepPlan step(String name, int people, Duration think, Duration length) {
        return StepPlan.of(name + "-" + people, people, think, length, plan, running);
    }

    /** In a process of its own: its heap and its compiler are not those of the step before. */
    private Measured run(StepPlan step) throws IOException, InterruptedException {
        System.out.println(step.name() + ": " + step.ramp().plus(step.length()).toSeconds() + " s");
        crowd.write(step.accounts(), step.crowd());
        Path folder = Files.createDirectories(plan.results().resolve(step.name()));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--add-opens=java.base/java.lang=ALL-UNNAMED", // Gatling asks for it
                // it would ask Maven Central for its newest version, and remember the answer in the home folder: a way
                // out that leads nowhere keeps it on this machine
                "-Dhttps.proxyHost=127.0.0.1",
                "-Dhttps.proxyPort=9",
                "-Djava.util.prefs.userRoot=" + plan.results(),
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(step.told());
        command.addAll(List.of(
                "io.gatling.app.Gatling",
                "--simulation",
                WorkingDay.class.getName(),
                "--results-folder",
                folder.toString(),
                "--run-description",
                step.name()));
        Path log = plan.results().resolve(step.name() + ".log");
        Process gatling = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(gatling::destroy)); // load ends with who asked for it
        if (!gatling.waitFor(step.longest().plus(WRITING).toSeconds(), TimeUnit.SECONDS)) {
            gatling.destroyForcibly();
            throw new Refused("Gatling did not end in time; see " + log);
        }
        if (gatling.exitValue() != 0) {
            throw new Refused("Gatling ended with " + gatling.exitValue() + "; see " + log);
        }
        return Measured.read(step, folder, Memory.of(running));
    }
}
