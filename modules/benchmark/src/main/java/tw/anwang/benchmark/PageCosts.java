package tw.anwang.benchmark;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tw.anwang.testing.Statements;
import tw.anwang.testing.Visitor;
import tw.anwang.testing.Visitor.Answer;

/**
 * What whole requests cost while nobody else asks: statements, CPU of portal and database, bytes, and the times one person
 * waits. The addresses name bulk rows; on other data some pages are not there, and the report says so.
 */
final class PageCosts {
    /** Not a page, but what is done with one. */
    static final String SAVE = "save a draft";

    private static final Predicate<Answer> SHOWN = answer -> answer.status() == 200;

    /** A form that was saved leads to the page that says so. */
    private static final Predicate<Answer> SAVED = answer -> answer.status() == 302 && !answer.leadsToSignIn();

    private static final String ANSWER_FORM = "/meetings/answer.xhtml?id=%ANSWER%";

    private final RunningPortal running;
    private final int times;
    private final Statements statements;
    private final Map<String, Visitor> visitors = new HashMap<>();

    PageCosts(RunningPortal running, int times) {
        this.running = running;
        this.times = times;
        this.statements = new Statements(running.connection());
    }

    /**
     * For one request, all times in ms.
     *
     * @param trips everything sent to the database, commits too
     * @param bytes of the page before compression
     * @param wrong what came instead of the page, else empty
     */
    record Cost(
            String page,
            double sql,
            double trips,
            double portal,
            double database,
            double p50,
            double p95,
            int bytes,
            String wrong) {
        double cpu() {
            return portal + database;
        }
    }

    /** Of the pages whose name holds the plan's expression. */
    List<Cost> all(Plan plan) throws SQLException {
        List<Cost> costs = new ArrayList<>();
        for (String[] page : Stream.concat(MeetingPages.ALL.stream(), FamilyPages.ALL.stream())
                .toList()) {
            if (plan.pages().matcher(page[0]).find()) {
                String path = withIds(page[2]);
                Visitor visitor = visitor(page[1]);
                costs.add(cost(page[0], SHOWN, () -> visitor.get(path)));
            }
        }
        if (plan.pages().matcher(SAVE).find()) {
            String path = withIds(ANSWER_FORM);
            // measured once more right before: the difference of two rows wants the same warmth
            Cost form = cost(
                    "answer form", SHOWN, () -> visitor("kaohsiung.officer").get(path));
            costs.add(saved(form, cost(SAVE + ", form too", SAVED, () -> save(visitor("kaohsiung.officer"), path))));
        }
        return costs;
    }

    /** Only a page just loaded can be saved: what saving costs is the difference. */
    private static Cost saved(Cost form, Cost both) {
        if (!both.wrong.isEmpty()) {
            return new Cost(SAVE, 0, 0, 0, 0, 0, 0, 0, both.wrong);
        }
        return new Cost(
                SAVE,
                both.sql - form.sql,
                both.trips - form.trips,
                both.portal - form.portal,
                both.database - form.database,
                both.p50 - form.p50,
                both.p95 - form.p95,
                both.bytes,
                "");
    }

    private static Answer save(Visitor visitor, String path) {
        Map<String, String> fields = visitor.get(path).form();
        fields.put("form", "form");
        fields.put("form:text:input", "已邀集相關單位研商，第" + System.nanoTime() + "次修正。");
        fields.put("form:expected:input", "");
        fields.put("form:save", "form:save");
        return visitor.postParts(path, fields);
    }

    private Cost cost(String name, Predicate<Answer> right, Supplier<Answer> request) {
        Answer answer = request.get();
        if (!right.test(answer)) {
            return new Cost(name, 0, 0, 0, 0, 0, 0, 0, "status " + answer.status() + " " + answer.location());
        }
        for (int i = 0; i < times / 3; i++) {
            request.get();
        }
        long[] took = new long[times];
        long asked = statements.soFar();
        long questions = statements.questions();
        double portal = running.portal().ms();
        double database = running.database().ms();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            answer = request.get();
            took[i] = System.nanoTime() - start;
        }
        double portalMs = running.portal().ms() - portal;
        double databaseMs = running.database().ms() - database;
        // both counters are read twice, and two of these questions fall between a first and a second reading
        double sql = statements.soFar() - asked - 2;
        double trips = statements.questions() - questions - 2;
        Arrays.sort(took);
        return new Cost(
                name,
                sql / times,
                trips / times,
                portalMs / times,
                databaseMs / times,
                took[times / 2] / 1e6,
                took[times * 95 / 100] / 1e6,
                answer.body().getBytes(StandardCharsets.UTF_8).length,
                right.test(answer) ? "" : "status " + answer.status() + " " + answer.location());
    }

    private Visitor visitor(String person) {
        return visitors.computeIfAbsent(person, name -> {
            Visitor visitor = new Visitor(running.base());
            visitor.signIn(name, Crowd.PASSWORD);
            return visitor;
        });
    }

    /** Rows that every database has under another number. */
    private String withIds(String path) throws SQLException {
        return path.replace("%MINUTES%", running.value("select max(minutes_id) from meetings_selection"))
                .replace("%REPORT%", running.value("select max(c.report_id) " + FamilyPages.CASE))
                .replace("%FAMILY%", running.value("select max(c.household_id) " + FamilyPages.CASE))
                .replace("%CASE%", running.value("select max(c.id) " + FamilyPages.CASE))
                .replace("%ANSWER%", running.value(MeetingPages.ANSWER));
    }
}
