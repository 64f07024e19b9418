package tw.anwang.benchmark;

import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.doSwitch;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.exitBlockOnFail;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.onCase;
import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Choice;
import io.gatling.javaapi.core.Simulation;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A working day with the portal, driven by Gatling: who does what how often. People come one after the other, sign in and
 * click until the time is over.
 */
public final class WorkingDay extends Simulation {
    /** How many of a hundred things somebody does. */
    record Often(int percent, Supplier<ChainBuilder> act) {}

    /** Read from top to bottom: what each job does all day. */
    static Map<Job, List<Often>> days(Clicks clicks) {
        EverydayActs everyday = new EverydayActs(clicks);
        MeetingActs meetings = new MeetingActs(clicks);
        FamilyActs families = new FamilyActs(clicks);
        Map<Job, List<Often>> days = new EnumMap<>(Job.class);
        days.put(
                Job.OFFICER,
                List.of(
                        new Often(15, everyday::home),
                        new Often(15, everyday::tasks),
                        new Often(20, meetings::items),
                        new Often(15, meetings::filteredItems),
                        new Often(15, meetings::item),
                        new Often(13, meetings::writeAnswer),
                        new Often(5, everyday::search),
                        new Often(2, meetings::export)));
        days.put(
                Job.WORKER,
                List.of(
                        new Often(15, everyday::home),
                        new Often(15, families::today),
                        new Often(15, families::cases),
                        new Often(20, families::oneCase),
                        new Often(15, families::family),
                        new Often(15, families::enterVisit),
                        new Often(5, everyday::search)));
        days.put(
                Job.WINDOW,
                List.of(
                        new Often(10, everyday::home),
                        new Often(25, families::reports),
                        new Often(15, families::filteredReports),
                        new Often(5, families::board),
                        new Often(20, families::report),
                        new Often(15, families::enterReport),
                        new Often(5, families::families),
                        new Often(5, everyday::search)));
        days.put(
                Job.SUPERVISOR,
                List.of(
                        new Often(15, everyday::home),
                        new Often(10, families::assignment),
                        new Often(20, families::cases),
                        new Often(15, families::oneCase),
                        new Often(10, families::reportOfCase),
                        new Often(10, families::reports),
                        new Often(12, families::statistics),
                        new Often(3, families::statisticsExport),
                        new Often(5, everyday::search)));
        days.put(
                Job.STAFF,
                List.of(
                        new Often(15, everyday::home),
                        new Often(20, meetings::items),
                        new Often(15, meetings::filteredItems),
                        new Often(15, meetings::itemOfSeries),
                        new Often(10, meetings::meeting),
                        new Often(10, meetings::followUpReport),
                        new Often(5, meetings::importMinutes),
                        new Often(5, meetings::export),
                        new Often(5, everyday::search)));
        return days;
    }

    private final StepMeter meter;

    public WorkingDay() {
        StepPlan step = StepPlan.ofThisProcess();
        meter = new StepMeter(step);
        Map<Job, List<Often>> days = days(new Clicks(step.think(), meter.answers()));
        ChainBuilder turn = feed(csv(step.crowd().toString()).queue())
                .exec(EverydayActs.signIn())
                .exec(session -> session.set(
                        "until",
                        System.nanoTime() + step.turn(meter.sinceBegin()).toNanos()))
                .exec(asLongAs(session -> System.nanoTime() < session.getLong("until"))
                        .on(exitBlockOnFail().on(doSwitch("#{job}").on(acts(days)))))
                .exec(flushCookieJar());
        setUp(scenario("working day")
                        .exec(repeat(step.turns()).on(turn))
                        .injectOpen(rampUsers(step.people()).during(step.ramp())))
                .protocols(http.baseUrl(step.base())
                        .acceptHeader("text/html,application/xhtml+xml,*/*;q=0.8")
                        .acceptEncodingHeader("gzip, deflate")
                        .acceptLanguageHeader("zh-TW,zh;q=0.9,en;q=0.5")
                        .header("Origin", step.base())
                        .disableCaching())
                .maxDuration(step.longest());
    }

    private static List<Choice.WithKey> acts(Map<Job, List<Often>> days) {
        return Arrays.stream(Job.values())
                .map(job -> onCase(job.name()).then(oneOf(days.get(job))))
                .toList();
    }

    private static ChainBuilder oneOf(List<Often> day) {
        return exec(randomSwitch()
                .on(day.stream()
                        .map(often -> percent(often.percent()).then(often.act().get()))
                        .toList()));
    }

    @Override
    public void before() {
        meter.begin();
    }

    @Override
    public void after() {
        meter.end();
    }
}
