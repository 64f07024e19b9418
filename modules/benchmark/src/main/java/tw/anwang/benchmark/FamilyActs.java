package tw.anwang.benchmark;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import java.util.List;
import java.util.Map;

/**
 * What the window, the centres and their supervisors do. At a centre somebody has a case, its family and the report it
 * began with; at the window a report: {@link Crowd}.
 */
final class FamilyActs {
    private static final List<String> KINDS = List.of("VULNERABLE_FAMILY", "CHILD_PROTECTION", "ADULT_PROTECTION", "");
    private static final List<String> STATES = List.of("RECEIVED", "ACCEPTED", "");
    private static final List<String> QUESTIONS = List.of(
            "ages=0-5,6-11,12-17,18-64,65%2B&rows=age",
            "ages=6-11&rows=district&columns=kind", "of=welfare.familyCase&unit=records&rows=closing&columns=opening");

    private final Clicks clicks;

    FamilyActs(Clicks clicks) {
        this.clicks = clicks;
    }

    ChainBuilder reports() {
        return clicks.page(Kind.REPORTS, "/intake/reportList.xhtml");
    }

    ChainBuilder filteredReports() {
        return exec(Chance.oneOf("kind", KINDS))
                .exec(Chance.oneOf("state", STATES))
                .exec(clicks.send(
                        Kind.REPORTS_FILTERED,
                        http("send")
                                .post("/intake/reportList.xhtml?asks")
                                .formParam("q", "")
                                .formParam("kind", "#{kind}")
                                .formParam("state", "#{state}")
                                .formParam("from", "")
                                .formParam("to", ""),
                        substring("class=\"count\"")));
    }

    ChainBuilder board() {
        return clicks.page(Kind.BOARD, "/intake/board.xhtml");
    }

    /** Of the window. */
    ChainBuilder report() {
        return clicks.page(Kind.REPORT, "/intake/report.xhtml?id=#{one}");
    }

    /** Of a centre. */
    ChainBuilder reportOfCase() {
        return clicks.page(Kind.REPORT, "/intake/report.xhtml?id=#{three}");
    }

    /** The short form: what the person on the telephone says. */
    ChainBuilder enterReport() {
        String address = "/intake/reportForm.xhtml";
        return exec(Chance.number("number"))
                .exec(clicks.form(Kind.REPORT_FORM, address, "form"))
                .exec(clicks.save(
                        Kind.REPORT_SAVED,
                        Clicks.faces(
                                address,
                                "form:save:go",
                                session -> Map.of(
                                        "form:kind:input",
                                        "VULNERABLE_FAMILY",
                                        "form:told:input",
                                        "鄰居來電：家中長輩獨自照顧兩名幼兒，近日未見出門，盼派員關心（第" + session.getString("number") + "通）。",
                                        "form:name:input",
                                        "示範" + session.getString("number"),
                                        "form:phone:input",
                                        "0900" + session.getString("number")))));
    }

    ChainBuilder families() {
        return clicks.page(Kind.FAMILIES, "/registry/householdList.xhtml");
    }

    ChainBuilder family() {
        return clicks.page(Kind.FAMILY, "/registry/household.xhtml?id=#{two}");
    }

    ChainBuilder cases() {
        return clicks.page(Kind.CASES, "/welfare/familyCaseList.xhtml");
    }

    ChainBuilder oneCase() {
        return clicks.page(Kind.CASE, "/welfare/familyCase.xhtml?id=#{one}");
    }

    ChainBuilder today() {
        return clicks.page(Kind.TODAY, "/welfare/today.xhtml");
    }

    ChainBuilder enterVisit() {
        String address = "/welfare/visitForm.xhtml?case=#{one}";
        return exec(Chance.number("number"))
                .exec(clicks.form(Kind.VISIT_FORM, address, "form"))
                .exec(clicks.save(
                        Kind.VISIT_SAVED,
                        Clicks.faces(
                                address,
                                "form:save:go",
                                session -> Map.of(
                                        "form:met:input",
                                        "案家父母與幼兒",
                                        "form:words:input",
                                        "到宅訪視，幼兒作息穩定，已協助申請臨時托育，下次確認（第" + session.getString("number") + "次）。"))));
    }

    ChainBuilder assignment() {
        return clicks.page(Kind.ASSIGNMENT, "/welfare/assignment.xhtml");
    }

    ChainBuilder statistics() {
        return exec(Chance.oneOf("question", QUESTIONS))
                .exec(clicks.page(Kind.STATISTICS, "/indicators/statistics.xhtml?#{question}", substring("<table")));
    }

    ChainBuilder statisticsExport() {
        return clicks.file(
                Kind.STATISTICS_EXPORT, "/indicators/statistics.ods?of=intake.report&rows=source", "opendocument");
    }
}
