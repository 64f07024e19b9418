package tw.anwang.benchmark;

import java.util.List;

/** Pages of reports, families and cases that {@link PageCosts} measures: name, who asks, address. */
final class FamilyPages {
    static final List<String[]> ALL = List.of(
            new String[] {"home, worker", "sanmin.worker", "/home.xhtml"},
            new String[] {"home, supervisor", "sanmin.supervisor", "/home.xhtml"},
            new String[] {"home, window", "window.officer", "/home.xhtml"},
            new String[] {"reports, window", "window.officer", "/intake/reportList.xhtml"},
            new String[] {"reports, page 50", "window.officer", "/intake/reportList.xhtml?page=50"},
            new String[] {"reports, centre", "sanmin.supervisor", "/intake/reportList.xhtml"},
            new String[] {"report board", "window.officer", "/intake/board.xhtml"},
            new String[] {"one report", "window.officer", "/intake/report.xhtml?id=%REPORT%"},
            new String[] {"correction form", "window.officer", "/intake/correctionForm.xhtml?id=%REPORT%"},
            new String[] {"report form", "window.officer", "/intake/reportForm.xhtml"},
            new String[] {"families, window", "window.officer", "/registry/householdList.xhtml"},
            new String[] {"families, centre", "sanmin.supervisor", "/registry/householdList.xhtml"},
            new String[] {"one family", "sanmin.worker", "/registry/household.xhtml?id=%FAMILY%"},
            new String[] {"family drawing", "sanmin.worker", "/registry/familyDrawing.xhtml?household=%FAMILY%"},
            new String[] {"same person", "sanmin.supervisor", "/registry/duplicateList.xhtml"},
            new String[] {"same household", "sanmin.supervisor", "/registry/householdTwinList.xhtml"},
            new String[] {"merges", "sanmin.supervisor", "/registry/mergeList.xhtml"},
            new String[] {"cases", "sanmin.supervisor", "/welfare/familyCaseList.xhtml"},
            new String[] {"one case", "sanmin.worker", "/welfare/familyCase.xhtml?id=%CASE%"},
            new String[] {"beside a case", "sanmin.worker", "/welfare/familyCaseServices.xhtml?id=%CASE%"},
            new String[] {"development accounts", "sanmin.supervisor", "/welfare/developmentAccountList.xhtml"},
            new String[] {"plan", "sanmin.worker", "/welfare/plan.xhtml?case=%CASE%"},
            new String[] {"today", "sanmin.worker", "/welfare/today.xhtml"},
            new String[] {"calendar, month", "sanmin.worker", "/desk/calendar.xhtml?view=month"},
            new String[] {"move a visit", "sanmin.worker", "/welfare/visitMove.xhtml?case=%CASE%"},
            new String[] {"enter afterwards", "sanmin.worker", "/welfare/backEntry.xhtml"},
            new String[] {"visit form", "sanmin.worker", "/welfare/visitForm.xhtml?case=%CASE%"},
            new String[] {"assignment", "sanmin.supervisor", "/welfare/assignment.xhtml"},
            new String[] {"load of the centre", "sanmin.supervisor", "/welfare/centreLoad.xhtml"},
            new String[] {"leaving", "sanmin.supervisor", "/welfare/leaving.xhtml"},
            new String[] {"supervision", "sanmin.supervisor", "/welfare/supervisionList.xhtml"},
            new String[] {"not discussed", "sanmin.supervisor", "/welfare/undiscussed.xhtml"},
            new String[] {"signing", "sanmin.supervisor", "/welfare/signing.xhtml"},
            new String[] {
                "statistics, by age",
                "window.officer",
                "/indicators/statistics.xhtml?ages=0-5,6-11,12-17,18-64,65%2B&rows=age"
            },
            new String[] {
                "statistics, district",
                "window.officer",
                "/indicators/statistics.xhtml?ages=6-11&rows=district&columns=kind"
            },
            new String[] {
                "statistics, cases",
                "sanmin.supervisor",
                "/indicators/statistics.xhtml?of=welfare.familyCase&unit=records&rows=closing&columns=opening"
            },
            new String[] {
                "statistics, in cases",
                "sanmin.supervisor",
                "/indicators/statistics.xhtml?of=welfare.familyCase&unit=people&rows=age&columns=district&publish=true"
            });

    /** The newest family that is served by the worker of the demo. */
    static final String CASE = "from welfare_family_case c join identity_account a on a.id = c.worker_id"
            + " where a.sign_in_name = 'sanmin.worker' and c.id >= 5000000 and c.state = 'SERVED'";

    private FamilyPages() {}
}
