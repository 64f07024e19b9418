package tw.anwang.portal.whole;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A paper or a sheet that leaves the portal, as a demo person downloads it. {@link #ALL} are all there are:
 * {@link LeavingDocumentTest} finds who writes another one.
 *
 * @param name of its files in the tests
 * @param person who may have it
 * @param address with {@code FORMAT} where its extension stands, and {@code ID} for its record
 * @param record the statement that finds the record; empty where it has none
 * @param formats the one for going on writing first: where it is an ODF, the others say all of its words
 * @param words what at least stands in it
 * @param makers the classes that put it together
 */
record LeavingDocument(
        String name,
        String person,
        String address,
        String record,
        List<String> formats,
        List<String> words,
        Set<String> makers) {
    private static final List<String> PAPER = List.of("odt", "pdf");
    private static final List<String> SHEET = List.of("ods", "xlsx");

    private static final String CALL = "select meeting_id from meetings_call order by id limit 1";

    static final List<LeavingDocument> ALL = List.of(
            paper("agenda", "/meetings/meetingPaper?paper=agenda&meeting=ID", CALL)
                    .saying("第15次會議議程", "主席致詞", "出院準備轉銜至社區時", "請各主管機關指定單一窗口")
                    .madeBy("AgendaPaper"),
            paper("notice", "/meetings/meetingPaper?paper=notice&meeting=ID", CALL)
                    .saying("開會通知單", "受文者", "第15次會議", "示範大樓第二會議室")
                    .madeBy("MeetingNotice"),
            paper("signIn", "/meetings/meetingPaper?paper=signIn&meeting=ID", CALL)
                    .saying("第15次會議簽到表", "職稱", "衛生福利部心理健康司")
                    .madeBy("SignInSheet"),
            paper("recording", "/meetings/recordingDocument?id=ID", "select min(id) from meetings_recording")
                    .by("kaohsiung.officer")
                    .saying("示範個案轉銜聯繫籌備會紀錄", "缺漏欄位由收件窗口於二日內以電話補正")
                    .madeBy("MinutesPaper"),
            paper("minutes", "/meetings/minutesDocument?minutes=ID", "select min(id) from meetings_minutes")
                    .saying("第13次會議紀錄", "夜間關懷據點試辦", "決議")
                    .madeBy("MinutesPaper"),
            paper("changes", "/meetings/changesDocument?minutes=ID", CorrectedMinutes.THEM)
                    .saying("修正對照表", "前版", CorrectedMinutes.BEFORE, CorrectedMinutes.NOW)
                    .madeBy("ChangesPaper"),
            paper("report", "/meetings/reportDocument?meeting=ID", "select min(meeting_id) from meetings_report")
                    .saying("前次會議決議辦理情形", "辦理情形")
                    .madeBy("ReportPaper"),
            paper(
                            "consultation",
                            "/meetings/consultationPaper?id=ID",
                            "select min(id) from meetings_consultation where title like '%評選實施計畫%'")
                    .saying("意見彙整表", "心理衛生社工包含在內", "本年度預算未編列")
                    .madeBy("CompilationPaper"),
            paper("published", "/public/document?id=ID", "select min(id) from meetings_publication")
                    .saying("會議", "決議")
                    .madeBy("PublicPaper"),
            paper("supervision", "/welfare/supervisionPaper?id=ID", "select min(id) from welfare_supervision")
                    .by("sanmin.supervisor")
                    .saying("督導紀錄", "創傷知情訓練", "連結臨時托育")
                    .madeBy("SupervisionPaper"),
            file("register", "/meetings/countyRequests.FORMAT", PAPER)
                    .saying("待中央協助事項")
                    .madeBy("RegisterPaper"),
            file("blankVisit", "/desk/blankForm?form=welfare.visit&format=FORMAT", PAPER)
                    .by("sanmin.worker")
                    .saying("訪視紀錄表", "面訪", "父母親")
                    .madeBy("BlankSheet"),
            file("blankAssessment", "/desk/blankForm?form=welfare.assessment&format=FORMAT", PAPER)
                    .by("sanmin.worker")
                    .saying("評估表", "問題診斷與評估")
                    .madeBy("BlankSheet"),
            file("blankReport", "/desk/blankForm?form=intake.report&format=FORMAT", PAPER)
                    .by("window.officer")
                    .saying("通報表", "脆弱家庭", "通報人")
                    .madeBy("BlankSheet"),
            sheet("consultationRows", "/meetings/consultationPaper?id=ID&format=FORMAT")
                    .in("ods")
                    .of("select min(id) from meetings_consultation where title like '%評選實施計畫%'")
                    .saying("衛生福利部保護服務司", "建議編列獎金，以資鼓勵。")
                    .madeBy("CompilationPaper"),
            sheet("registerRows", "/meetings/countyRequests.FORMAT")
                    .saying("高雄市")
                    .madeBy("RegisterSheet"),
            sheet("items", "/meetings/trackedItems.FORMAT")
                    .saying("13-討1", "決議列管")
                    .madeBy("TrackedItemSheet"),
            sheet("worksheet", "/meetings/worksheet.FORMAT?all=true&round=ID")
                    .in("ods")
                    .of("select min(id) from meetings_round where state = 'OPEN'")
                    .saying("填報清冊", "填寫說明", "只填黃色的三欄")
                    .madeBy("OutgoingWorksheet"),
            // rows of this one tell no height: LibreOffice prints the first line of each, Excel all of them
            sheet("worksheetForExcel", "/meetings/worksheet.FORMAT?all=true&round=ID")
                    .in("xlsx")
                    .of("select min(id) from meetings_round where state = 'OPEN'")
                    .saying("填報清冊", "只填黃色的三欄", "辦理情形")
                    .madeBy("OutgoingWorksheet"),
            sheet("archive", "/meetings/archive.FORMAT?id=ID")
                    .in("ods")
                    .of("select min(id) from meetings_archive")
                    .saying("第3次會議紀錄.odt", "掃描")
                    .madeBy("ArchiveSheet"),
            file("figures", "/meetings/figures.FORMAT?by=OFFICE", List.of("ods", "pdf"))
                    .saying("列管統計")
                    .madeBy("FigurePapers"),
            file("figureYears", "/meetings/figureYears.FORMAT?by=SERIES&measure=TRACKED", List.of("ods", "pdf"))
                    .saying("歷年統計", "新增列管", "合計")
                    .madeBy("FigureYearPapers"),
            sheet("figureRows", "/meetings/figureRows.FORMAT?measure=OPEN")
                    .saying("13-討1", "列管中")
                    .madeBy("FigureRowSheet"),
            sheet("accounts", "/identity/accounts.FORMAT")
                    .by("admin")
                    .saying("shejia.officer", "周育安")
                    .madeBy("AccountSheet"),
            sheet("offices", "/identity/offices.FORMAT")
                    .by("admin")
                    .saying("衛生福利部社會及家庭署")
                    .madeBy("OfficeSheet"),
            sheet("selfAudit", "/identity/selfAudit.FORMAT")
                    .in("ods")
                    .by("auditor")
                    .saying("shejia.officer")
                    .madeBy("SelfAuditSheet"),
            file("statistics", "/indicators/statistics.FORMAT?of=intake.report&rows=source", List.of("ods", "pdf"))
                    .by("window.officer")
                    .saying("統計表", "合計", "統計時點", "查詢者")
                    .madeBy("StatisticsPapers"),
            sheet(
                            "platformReports",
                            "/intake/platformReports.FORMAT?platform=ECARE&why=%E8%A3%9C%E7%99%BB%E5%A4%9C%E9%96%93%E9%80%9A%E5%A0%B1")
                    .in("ods")
                    .by("window.officer")
                    .saying("案號", "三民區")
                    .madeBy("LeavingFiles"),
            sheet("platformRows", "/intake/platformRows.FORMAT?id=ID")
                    .in("ods")
                    .by("window.officer")
                    .of("select min(id) from intake_platform_import where state = 'DONE'")
                    .saying("EC-TEST-0003", "115/13/05")
                    .madeBy("PlatformRows"));

    LeavingDocument {
        formats = List.copyOf(formats);
        words = List.copyOf(words);
        makers = Set.copyOf(makers);
    }

    /** Where it is had in that format, of that record. */
    String in(String format, String id) {
        return address.replace("FORMAT", format).replace("ID", id);
    }

    /** The paths of its addresses, as servlets are mapped to them. */
    Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        formats.forEach(format -> paths.add(in(format, "").replaceFirst("\\?.*", "")));
        return paths;
    }

    String file(String format) {
        return name + "-" + format + "." + format;
    }

    private static LeavingDocument paper(String name, String address, String record) {
        return file(name, address + "&format=FORMAT", PAPER).of(record);
    }

    private static LeavingDocument sheet(String name, String address) {
        return file(name, address, SHEET);
    }

    private static LeavingDocument file(String name, String address, List<String> formats) {
        return new LeavingDocument(name, "shejia.officer", address, "", formats, List.of(), Set.of());
    }

    private LeavingDocument by(String other) {
        return new LeavingDocument(name, other, address, record, formats, words, makers);
    }

    private LeavingDocument of(String statement) {
        return new LeavingDocument(name, person, address, statement, formats, words, makers);
    }

    private LeavingDocument in(String format) {
        return new LeavingDocument(name, person, address, record, List.of(format), words, makers);
    }

    private LeavingDocument saying(String... what) {
        return new LeavingDocument(name, person, address, record, formats, List.of(what), makers);
    }

    private LeavingDocument madeBy(String... who) {
        return new LeavingDocument(name, person, address, record, formats, words, Set.of(who));
    }
}
