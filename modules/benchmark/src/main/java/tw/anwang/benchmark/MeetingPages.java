package tw.anwang.benchmark;

import java.util.List;

/** Pages of everybody and of meetings that {@link PageCosts} measures: name, who asks, address. */
final class MeetingPages {
    static final List<String[]> ALL = List.of(
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

    /** An answer of the officer of the demo that waits to be written. */
    static final String ANSWER = "select min(a.id) from meetings_answer a join directory_office o on o.id = a.office_id"
            + " where o.name = '高雄市政府社會局' and a.state = 'DRAFT' and a.round_id > 500000";

    private MeetingPages() {}
}
