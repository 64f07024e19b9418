package tw.anwang.benchmark;

import java.util.Arrays;
import java.util.Optional;

/** What people click, as the report calls it. A form that is sent counts with the page that it leads to. */
enum Kind {
    SIGN_IN("sign in", Goal.NONE),
    HOME("home", Goal.DASHBOARD),
    TASKS("task list", Goal.LIST),
    ITEMS("tracked items", Goal.LIST),
    ITEMS_FILTERED("tracked items, filtered", Goal.LIST),
    ITEM("one tracked item", Goal.RECORD),
    ANSWER_FORM("answer form", Goal.RECORD),
    ANSWER_SAVED("save an answer's draft", Goal.SAVE),
    SEARCH("search", Goal.SEARCH),
    REPORTS("reports", Goal.LIST),
    REPORTS_FILTERED("reports, filtered", Goal.LIST),
    BOARD("board of reports", Goal.DASHBOARD),
    REPORT("one report", Goal.RECORD),
    REPORT_FORM("report form", Goal.RECORD),
    REPORT_SAVED("save a report", Goal.SAVE),
    FAMILIES("families", Goal.LIST),
    FAMILY("one family", Goal.RECORD),
    CASES("cases", Goal.LIST),
    CASE("one case", Goal.RECORD),
    TODAY("today's visits", Goal.LIST),
    VISIT_FORM("visit form", Goal.RECORD),
    VISIT_SAVED("save a visit", Goal.SAVE),
    ASSIGNMENT("assignment", Goal.LIST),
    STATISTICS("statistics", Goal.DASHBOARD),
    EXPORT("ODS export of tracked items", Goal.NONE),
    STATISTICS_EXPORT("ODS export of statistics", Goal.NONE),
    MEETING("one meeting", Goal.RECORD),
    UPLOAD_FORM("form for minutes", Goal.RECORD),
    UPLOADED("upload minutes", Goal.NONE),
    IMPORTED("import minutes, to the review", Goal.NONE),
    FOLLOW_UP("follow-up report", Goal.NONE),
    FOLLOW_UP_DOCUMENT("follow-up report as ODT", Goal.NONE);

    private final String label;
    private final Goal goal;

    Kind(String label, Goal goal) {
        this.label = label;
        this.goal = goal;
    }

    String label() {
        return label;
    }

    Goal goal() {
        return goal;
    }

    static Optional<Kind> called(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
