package tw.anwang.portal.whole;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tw.anwang.testing.ProcessTime;

/**
 * Prints what whole requests cost on a portal that the launcher started with {@code APP_BULK=true}: statements, CPU of
 * portal and database, bytes, and the times one person waits. A tool, no test: docs/testing.md tells how to run it.
 *
 * <p>Arguments: the port, the data folder, and how many requests each (default 300); then an expression that the names of
 * the lines wanted hold, as {@code family|case}.
 */
public final class PageCosts {
    private static final List<String[]> PAGES = List.of(
            new String[] {"home", "kaohsiung.officer", "/home.xhtml"},
            new String[] {"home, staff unit", "shejia.officer", "/home.xhtml"},
            new String[] {"tasks", "kaohsiung.officer", "/desk/taskList.xhtml"},
            new String[] {"list, office", "kaohsiung.officer", "/meetings/trackedItemList.xhtml"},
            new String[] {"list, staff unit", "shejia.officer", "/meetings/trackedItemList.xhtml"},
            new String[] {"list, everything", "bulk.overview", "/meetings/trackedItemList.xhtml"},
            new String[] {"list, page 50", "bulk.overview", "/meetings/trackedItemList.xhtml?page=50"},
            new String[] {"list, series", "bulk.overview", "/meetings/trackedItemList.xhtml?series=500010"},
            new String[] {"list, state", "bulk.overview", "/meetings/trackedItemList.xhtml?tracking=UNDER"},
            new String[] {"list, overdue", "bulk.overview", "/meetings/trackedItemList.xhtml?overdue=true"},
            new String[] {
                "list, by office",
                "bulk.overview",
                "/meetings/trackedItemList.xhtml?office=%E9%AB%98%E9%9B%84%E5%B8%82%E6%94%BF%E5%BA%9C"
            },
            new String[] {"list, word, few", "bulk.overview", "/meetings/trackedItemList.xhtml?q=%E7%AC%AC777%E9%A0%85"
            },
            new String[] {"list, word, all", "bulk.overview", "/meetings/trackedItemList.xhtml?q=%E8%BE%A6%E7%90%86"},
            new String[] {
                "list, word, office", "kaohsiung.officer", "/meetings/trackedItemList.xhtml?q=%E8%BE%A6%E7%90%86"
            },
            new String[] {"search, all", "bulk.overview", "/desk/search.xhtml?q=%E8%BE%A6%E7%90%86"},
            new String[] {"search, few", "bulk.overview", "/desk/search.xhtml?q=%E7%AC%AC777%E9%A0%85"},
            new String[] {
                "search, two words", "bulk.overview", "/desk/search.xhtml?q=%E6%9C%83%E8%AD%B0%20%E8%BE%A6%E7%90%86"
            },
            new String[] {
                "search, none", "bulk.overview", "/desk/search.xhtml?q=%E6%B2%92%E6%9C%89%E9%80%99%E5%80%8B%E8%A9%9E"
            },
            new String[] {"search, office", "kaohsiung.officer", "/desk/search.xhtml?q=%E8%BE%A6%E7%90%86"},
            new String[] {"search, staff unit", "shejia.officer", "/desk/search.xhtml?q=%E8%BE%A6%E7%90%86"},
            new String[] {
                "search, filters",
                "bulk.overview",
                "/desk/search.xhtml?q=%E8%BE%A6%E7%90%86&kind=meetings.answer&series=500010"
            },
            new String[] {"search, page 50", "bulk.overview", "/desk/search.xhtml?q=%E8%BE%A6%E7%90%86&page=50"},
            new String[] {"one item", "shejia.officer", "/meetings/trackedItem.xhtml?id=500008"},
            new String[] {"meetings", "bulk.overview", "/meetings/meetingList.xhtml"},
            new String[] {"meetings, office", "kaohsiung.officer", "/meetings/meetingList.xhtml"},
            new String[] {"one meeting", "shejia.officer", "/meetings/meeting.xhtml?id=502949"},
            new String[] {"series", "bulk.overview", "/meetings/seriesList.xhtml"},
            new String[] {"rounds", "kaohsiung.officer", "/meetings/roundList.xhtml"},
            new String[] {"rounds, everything", "bulk.overview", "/meetings/roundList.xhtml"},
            new String[] {"round board", "shejia.officer", "/meetings/round.xhtml?id=502949"},
            new String[] {"report, once begun", "shejia.officer", "/meetings/report.xhtml?meeting=502949"},
            new String[] {"figures, everything", "bulk.overview", "/meetings/figures.xhtml"},
            new String[] {"figures, by series", "bulk.overview", "/meetings/figures.xhtml?by=SERIES"},
            new String[] {"figures, by year", "bulk.overview", "/meetings/figures.xhtml?by=YEAR"},
            new String[] {"figures, staff unit", "shejia.officer", "/meetings/figures.xhtml"},
            new String[] {"figures, office", "kaohsiung.officer", "/meetings/figures.xhtml"},
            new String[] {"figures, over the years", "bulk.overview", "/meetings/figureYears.xhtml"},
            new String[] {"rows of a figure", "bulk.overview", "/meetings/figureList.xhtml?measure=LATE"},
            new String[] {"most returned", "bulk.overview", "/meetings/figureMost.xhtml"},
            new String[] {"most rounds", "bulk.overview", "/meetings/figureMost.xhtml?measure=ASKED"},
            new String[] {"register", "shejia.officer", "/meetings/countyRequestList.xhtml"},
            new String[] {"selection", "shejia.officer", "/meetings/selection.xhtml?minutes=%MINUTES%"},
            new String[] {"accounts", "admin", "/identity/accountList.xhtml"},
            new String[] {"offices", "admin", "/identity/officeList.xhtml"},
            new String[] {"answer form", "kaohsiung.officer", "/meetings/answer.xhtml?id=%ANSWER%"});

    private final String base;
    private final int times;
    private final Statements statements;
    private final ProcessTime portal;
    private final ProcessTime database;
    private final Map<String, Visitor> visitors = new HashMap<>();

    private PageCosts(RunningPortal running, int times) {
        this.base = running.base();
        this.times = times;
        this.statements = new Statements(running.connection());
        this.portal = running.portal();
        this.database = running.database();
    }

    public static void main(String[] arguments) throws Exception {
        int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 300;
        String wanted = arguments.length > 3 ? arguments[3] : "";
        try (RunningPortal running = RunningPortal.of(arguments[0], Path.of(arguments[1]))) {
            new PageCosts(running, times).all(wanted, new Ids(running.connection()));
        }
        System.exit(0);
    }

    /** Rows that every database has under another number. */
    private record Ids(Connection connection) {
        String in(String path) {
            return path.replace("%MINUTES%", first("select max(minutes_id) from meetings_selection"))
                    .replace("%REPORT%", first("select max(c.report_id) " + FamilyPages.CASE))
                    .replace("%FAMILY%", first("select max(c.household_id) " + FamilyPages.CASE))
                    .replace("%CASE%", first("select max(c.id) " + FamilyPages.CASE))
                    .replace(
                            "%ANSWER%",
                            first(
                                    "select min(a.id) from meetings_answer a join directory_office o on o.id = a.office_id"
                                            + " where o.name = '高雄市政府社會局' and a.state = 'DRAFT' and a.round_id > 500000"));
        }

        private String first(String sql) {
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery(sql)) {
                return result.next() ? String.valueOf(result.getString(1)) : "";
            } catch (java.sql.SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    private void all(String wanted, Ids ids) {
        System.out.printf(
                "| %-20s | sql | round trips | portal ms | database ms | CPU ms | p50 ms | p95 ms | kB |%n", "page");
        for (String[] page :
                Stream.concat(PAGES.stream(), FamilyPages.ALL.stream()).toList()) {
            if (Pattern.compile(wanted).matcher(page[0]).find()) {
                String path = ids.in(page[2]);
                Visitor visitor = visitor(page[1]);
                print(page[0], () -> visitor.get(path));
            }
        }
        if (Pattern.compile(wanted).matcher("save").find()) {
            String path = ids.in("/meetings/answer.xhtml?id=%ANSWER%");
            print("save a draft, form too", () -> save(visitor("kaohsiung.officer"), path));
        }
    }

    private static Visitor.Answer save(Visitor visitor, String path) {
        Map<String, String> fields = visitor.get(path).form();
        fields.put("form", "form");
        fields.put("form:text:input", "已邀集相關單位研商，第" + System.nanoTime() + "次修正。");
        fields.put("form:expected:input", "");
        fields.put("form:save", "form:save");
        return visitor.postParts(path, fields);
    }

    private void print(String name, java.util.function.Supplier<Visitor.Answer> request) {
        Visitor.Answer answer = request.get();
        for (int i = 0; i < times / 3; i++) {
            answer = request.get();
        }
        long[] took = new long[times];
        long asked = statements.soFar();
        long questions = statements.questions();
        double portalBefore = portal.ms();
        double databaseBefore = database.ms();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            answer = request.get();
            took[i] = System.nanoTime() - start;
        }
        double portalMs = (portal.ms() - portalBefore) / times;
        double databaseMs = (database.ms() - databaseBefore) / times;
        double sql = (statements.soFar() - asked) / (double) times;
        double trips = (statements.questions() - questions) / (double) times;
        Arrays.sort(took);
        System.out.printf(
                "| %-20s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %d |%s%n",
                name,
                sql,
                trips,
                portalMs,
                databaseMs,
                portalMs + databaseMs,
                took[times / 2] / 1e6,
                took[times * 95 / 100] / 1e6,
                answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length / 1024,
                answer.status() == 200 ? "" : " status " + answer.status() + " " + answer.location());
    }

    private Visitor visitor(String person) {
        return visitors.computeIfAbsent(person, name -> {
            Visitor visitor = new Visitor(base);
            visitor.signIn(name, Portal.PASSWORD);
            return visitor;
        });
    }
}
