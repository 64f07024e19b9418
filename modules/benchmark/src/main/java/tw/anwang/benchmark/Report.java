package tw.anwang.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that was measured, as a page of Markdown. docs/benchmark.md explains the columns. */
record Report(
        Plan plan,
        Map<String, String> machine,
        List<Measured> steps,
        List<Measured> loops,
        List<PageCosts.Cost> pages,
        Earlier before,
        List<SignInCosts.Cost> signIns) {

    String text() {
        StringBuilder text = new StringBuilder("# What the portal costs\n\n");
        table(
                text,
                List.of("", ""),
                machine.entrySet().stream()
                        .map(fact -> List.of(fact.getKey(), fact.getValue()))
                        .toList());
        text.append(
                "Each of the people at work clicks every %s s; everything runs on this machine, what drives the load too.\n\n"
                        .formatted(seconds(plan.think().toMillis())));
        if (!steps.isEmpty()) {
            text.append("## At work\n\n");
            table(
                    text,
                    overviewHeadings("people"),
                    steps.stream().map(this::overview).toList());
            steps.forEach(step -> kinds(text, step, "people at work"));
        }
        if (!loops.isEmpty()) {
            text.append("## Without a pause\n\n")
                    .append(Saturation.of(loops).words())
                    .append("\n\n");
            table(
                    text,
                    overviewHeadings("at once"),
                    loops.stream().map(this::overview).toList());
            loops.forEach(loop -> kinds(text, loop, "at once without a pause"));
        }
        if (!pages.isEmpty()) {
            oneAtATime(text);
        }
        if (!before.pages().isEmpty()) {
            againstBefore(text);
        }
        if (!signIns.isEmpty()) {
            signIns(text);
        }
        return text.toString();
    }

    private static List<String> overviewHeadings(String people) {
        return List.of(
                people,
                "requests/s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "errors",
                "portal CPU ms",
                "database CPU ms",
                "sum",
                "load driver CPU ms",
                "heap after collection",
                "portal resident",
                "database resident",
                "Gatling's report");
    }

    private List<String> overview(Measured step) {
        Measured.Meter meter = step.meter();
        return List.of(
                String.valueOf(step.step().people()),
                one(meter.perSecond()),
                whole(step.all().p50()),
                whole(step.all().p95()),
                whole(step.all().p99()),
                String.valueOf(step.all().errors()),
                one(meter.portal() / meter.answers()),
                one(meter.database() / meter.answers()),
                one(meter.cpuOfAnAnswer()),
                one(meter.driver() / meter.answers()),
                Memory.words(step.memory().heap()),
                Memory.words(step.memory().portal()),
                Memory.words(step.memory().database()),
                "[" + step.step().name() + "](" + beside(step.report()) + ")");
    }

    private Path beside(Path other) {
        return plan.results().relativize(other);
    }

    private static void kinds(StringBuilder text, Measured step, String who) {
        text.append("### %d %s\n\n".formatted(step.step().people(), who));
        table(
                text,
                List.of("what", "count", "per second", "p50 ms", "p95 ms", "p99 ms", "errors", "budget p95 ms", ""),
                step.kinds().stream().map(Report::kind).toList());
    }

    private static List<String> kind(GatlingLog.Line line) {
        Goal goal = Kind.called(line.name()).map(Kind::goal).orElse(Goal.NONE);
        return List.of(
                line.name(),
                String.valueOf(line.count()),
                "%.2f".formatted(line.perSecond()),
                whole(line.p50()),
                whole(line.p95()),
                whole(line.p99()),
                String.valueOf(line.errors()),
                goal.words(),
                goal.verdict(line.p95(), line.errors()));
    }

    private void oneAtATime(StringBuilder text) {
        text.append("## One at a time\n\nThe mean of %d requests after a third as many.\n\n".formatted(plan.times()));
        table(
                text,
                List.of(
                        "page",
                        "SQL",
                        "round trips",
                        "portal CPU ms",
                        "database CPU ms",
                        "sum",
                        "p50 ms",
                        "p95 ms",
                        "kB",
                        ""),
                pages.stream().map(Report::page).toList());
        List<List<String>> budgets = Budgets.OF_PROCESSOR.stream()
                .flatMap(budget -> budget(budget).stream())
                .toList();
        if (!budgets.isEmpty()) {
            text.append(
                    "Against the budgets, and against the same work in Redmine 5.0.4 with MariaDB on 2 cores of such a"
                            + " machine (30,000 issues, 90,000 journals; measured once, not in this run):\n\n");
            table(text, List.of("work", "CPU ms", "budget", "", "SQL", "budget", "", "Redmine"), budgets);
        }
    }

    private static List<String> page(PageCosts.Cost cost) {
        return List.of(
                cost.page(),
                one(cost.sql()),
                one(cost.trips()),
                one(cost.portal()),
                one(cost.database()),
                one(cost.cpu()),
                one(cost.p50()),
                one(cost.p95()),
                String.valueOf(cost.bytes() / 1024),
                cost.wrong());
    }

    private void againstBefore(StringBuilder text) {
        text.append("## Against a run before\n\nIn ").append(plan.before()).append(".\n\n");
        table(
                text,
                List.of(
                        "page",
                        "SQL before",
                        "SQL",
                        "portal CPU ms before",
                        "portal CPU ms",
                        "database CPU ms before",
                        "database CPU ms",
                        "sum times"),
                pages.stream()
                        .flatMap(now -> before.of(now).map(then -> compared(then, now)).stream())
                        .toList());
    }

    private static List<String> compared(Earlier.Costs then, PageCosts.Cost now) {
        return List.of(
                now.page(),
                one(then.sql()),
                one(now.sql()),
                one(then.portal()),
                one(now.portal()),
                one(then.database()),
                one(now.database()),
                "%.2f".formatted(now.cpu() / (then.portal() + then.database())));
    }

    private Optional<List<String>> budget(Budgets.Budget budget) {
        return pages.stream()
                .filter(page ->
                        page.page().equals(budget.page()) && page.wrong().isEmpty())
                .findFirst()
                .map(page -> List.of(
                        budget.work(),
                        one(page.cpu()),
                        whole(budget.cpuMs()),
                        Budgets.verdict(page.cpu(), budget.cpuMs()),
                        one(page.sql()),
                        budget.statements() == 0 ? "–" : String.valueOf(budget.statements()),
                        budget.statements() == 0 ? "–" : Budgets.verdict(Math.floor(page.sql()), budget.statements()),
                        budget.redmine()));
    }

    private void signIns(StringBuilder text) {
        text.append("## Signing in\n\nBudget: 500 ms of CPU; two at once, others queue.\n\n");
        table(
                text,
                List.of("at once", "sign-ins a second", "portal CPU ms", "database CPU ms", "p50 ms", "p95 ms", ""),
                signIns.stream()
                        .map(cost -> List.of(
                                String.valueOf(cost.atOnce()),
                                one(cost.perSecond()),
                                whole(cost.portal()),
                                one(cost.database()),
                                whole(cost.p50()),
                                whole(cost.p95()),
                                Budgets.verdict(cost.portal() + cost.database(), Budgets.SIGN_IN_MS)))
                        .toList());
    }

    private static void table(StringBuilder text, List<String> headings, List<List<String>> rows) {
        line(text, headings);
        line(text, headings.stream().map(heading -> "---").toList());
        rows.forEach(row -> line(text, row));
        text.append('\n');
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String one(double number) {
        return "%.1f".formatted(number);
    }

    private static String whole(double number) {
        return "%.0f".formatted(number);
    }

    private static String seconds(long ms) {
        return ms % 1000 == 0 ? String.valueOf(ms / 1000) : String.valueOf(ms / 1000.0);
    }
}
