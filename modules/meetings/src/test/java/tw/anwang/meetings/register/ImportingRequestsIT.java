package tw.anwang.meetings.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.meetings.register.RegisterFixture.COUNTY;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.Masking;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.People;
import tw.anwang.meetings.grade.Gradings;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.series.Openness;
import tw.anwang.meetings.series.Readers;
import tw.anwang.meetings.series.SeriesFacts;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.testing.ModuleContainer;

/** A deck and minutes of the same meeting, all invented: matched, confirmed, taken over once. */
class ImportingRequestsIT {
    private static final String TRAINING = "過往沒有早年創傷服務的經驗，建議中央辦理訓練與觀摩會";
    private static final String TRAVEL = "建議提高偏鄉訪視交通費的補助上限";
    private static final String MEETINGS = "區級會議的場次建議得與其他會議合併計算";
    private static final String SCHOOL = "學籍資料無法與社政系統勾稽，建議開放介接";
    private static final String DECK =
            "待中央協助事項\n人力招募、運用及訓練\n家防中心\n1. 訓練：" + TRAINING + "。\n社會局\n1. " + TRAVEL + "。\n2. " + MEETINGS + "。\n";
    private static long last = 71_000;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    RequestImports imports;

    @Inject
    TakingRequestsOver taking;

    @Inject
    AskingMore asking;

    @Inject
    RequestReplies replies;

    @Inject
    Gradings gradings;

    @Inject
    Meetings meetings;

    @Inject
    SeriesList seriesList;

    @Inject
    Masking masking;

    @Inject
    RequestSearch search;

    @Inject
    RequestSheets sheets;

    private RegisterFixture house;
    private long minutes;

    @BeforeEach
    void minutes_with_three_requests() throws SQLException {
        house = new RegisterFixture(container);
        minutes = ++last;
        run("insert into meetings_series (id, name, short_name, convener_office_id, openness, with_ordinals, readers,"
                + " lead_office_id) values (" + minutes + ", '輔導', '輔導', 101, 'PUBLIC', false, 'LEAD_AND_CO', 101)");
        run("insert into meetings_meeting (id, series_id, title, state, starts_at, lead_office_id) values (" + minutes
                + ", " + minutes + ", '行政輔導會議', 'HELD', '2021-10-13', 101)");
        run("insert into meetings_meeting_party (record_id, office_id, part) values (" + minutes + ", 101, 'STAFF'), ("
                + minutes + ", 10201, 'TAKING_PART')");
        run("insert into meetings_minutes (id, meeting_id, number, state, original_text, imported_by, imported_at)"
                + " values (" + minutes + ", " + minutes + ", 1, 'SENT', '全文', '測試', utc_timestamp())");
        item(0, "參.(一).1", "REQUEST", "社會局", TRAINING + "。");
        item(1, "參.(一).1…resp", "REPLY", "某甲 保護服務司司長", "原則上會規劃辦理。");
        item(2, "參.(一).2.(1)", "REQUEST", "社會局", TRAVEL + "。");
        item(3, "參.(一).2.(2)", "REQUEST", "教育局", SCHOOL + "。");
        item(4, "參.(一).2…resp", "REPLY", "某乙 社會救助及社工司專門委員", "請社工司蒐集各縣市資料後研議。");
        item(5, "參.(一).2…resp", "STATEMENT", "某丙 社會局局長", "期待早日定案。");
    }

    private void item(int position, String path, String kind, String who, String text) throws SQLException {
        run("insert into meetings_minutes_item (minutes_id, position, path, kind, text, who, due_kind, first_line,"
                + " last_line, actionable, confidence, review) values (" + minutes + ", " + position + ", '" + path
                + "', '" + kind
                + "', '" + text + "', '" + who + "', 'NONE', 1, 1, false, 1, 'CONFIRMED')");
    }

    private static void run(String statement) throws SQLException {
        container.database().run(statement);
    }

    private static RequestImports.Deck deck(String text) {
        return new RequestImports.Deck("簡報.txt", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private long brought() throws IOException {
        assertTrue(user.actAs(house.compiler));
        return imports.bring(COUNTY, house.year, minutes, deck(DECK));
    }

    private static String refused(Executable verb) {
        return assertThrows(RuleBroken.class, verb).key();
    }

    private List<RequestRow> registered() {
        return search.rows(new RequestFilter(null, COUNTY, house.year, null, null, null, null, null, null), 0, 100);
    }

    private ImportView view(long id) {
        return ImportView.of(imports.byId(id), imports.lines(id), masking::text);
    }

    private void confirmAll(long id) {
        imports.say(
                id,
                imports.lines(id).stream()
                        .filter(line -> line.side() == ImportSide.DECK)
                        .map(line -> new RequestImports.Said(line.position(), line.matched(), true))
                        .toList(),
                Set.of());
    }

    @Test
    void two_match_one_stands_in_the_deck_alone_and_one_in_the_minutes_alone() throws IOException {
        long id = brought();
        ImportView view = view(id);
        assertEquals(2, view.matched());
        assertEquals(1, view.deckAlone());
        assertEquals(
                List.of("教育局"),
                view.minutesAlone().stream().map(ReadLine::bureau).toList());
        assertEquals(100, view.deckAt(0).likeness());
    }

    @Test
    void nothing_comes_in_before_every_match_was_looked_at() throws IOException {
        long id = brought();
        assertEquals("meetings.countyRequest.unchecked", refused(() -> taking.takeOver(id)));
        assertEquals(List.of(), registered());
    }

    @Test
    void what_matches_is_one_request_with_both_references_and_its_replies() throws IOException {
        long id = brought();
        confirmAll(id);
        assertEquals(4, taking.takeOver(id));
        RequestSheet first = sheets.byId(registered().get(0).id());
        assertEquals("人力招募、運用及訓練 家防中心1", first.deckReference());
        assertEquals("參.(一).1", first.minutesReference());
        assertEquals("訓練", first.title());
        assertEquals("人力招募、運用及訓練", first.theme());
        assertEquals(RequestState.REPLIED, first.state());
        assertEquals(
                List.of(ReplyType.PLAN),
                first.replies().stream().map(RequestSheet.ReplyRow::type).toList());
        RequestSheet travel = sheets.byId(registered().get(1).id());
        assertEquals(2, travel.replies().size(), "a reply to 2 answers 2.(1) and 2.(2)");
        assertEquals(RequestState.SENT, sheets.byId(registered().get(2).id()).state());
        assertEquals(RegisterFixture.EDUCATION, registered().get(3).bureauId());
    }

    @Test
    void what_was_read_out_of_minutes_is_raised_with_their_meeting_and_bears_no_title_on_desks() throws Exception {
        List<Long> taken = taken();
        asking.ask(taken.get(2), List.of(RegisterFixture.MENTAL_HEALTH));
        assertTrue(called(taken).contains("區級"), called(taken));
        staffUnit();
        gradings.meeting(minutes, meetings.byId(minutes).version(), Grade.CONFIDENTIAL, "涉及個案資料");
        assertEquals(List.of(2, 2, 2, 2), sensitivities(taken));
        assertFalse(called(taken).contains("區級"), called(taken));
        assertTrue(user.actAs(People.reader(container, RegisterFixture.SOCIAL)));
        assertEquals(List.of(), registered());
    }

    @Test
    void and_closed_with_a_series_that_becomes_casework() throws Exception {
        List<Long> taken = taken();
        AccountId country = People.seeingEverything(container, 402);
        assertTrue(user.actAs(country));
        assertEquals(4, registered().size());
        staffUnit();
        becomes(Openness.CASE);
        assertEquals(List.of(1, 1, 1, 1), sensitivities(taken));
        assertTrue(user.actAs(country));
        assertEquals(List.of(), registered());
        assertThrows(NotVisible.class, () -> sheets.byId(taken.get(0)));
        assertTrue(user.actAs(house.compiler));
        assertEquals(4, registered().size(), "who has part in it goes on");
    }

    @Test
    void and_open_again_with_the_series_except_one_that_was_casework_before() throws Exception {
        List<Long> taken = taken();
        run("update meetings_county_request set sensitivity = 1 where id = " + taken.get(0));
        staffUnit();
        becomes(Openness.CASE);
        becomes(Openness.CASE);
        assertEquals(List.of(1, 1, 1, 1), sensitivities(taken));
        becomes(Openness.PUBLIC);
        assertEquals(List.of(1, 0, 0, 0), sensitivities(taken));
        assertTrue(user.actAs(People.seeingEverything(container, 402)));
        assertEquals(3, registered().size());
    }

    @Test
    void and_not_one_in_which_casework_goes_on_that_was_joined_to_it() throws Exception {
        List<Long> taken = taken();
        run("update meetings_county_request set sensitivity = 1 where id = " + taken.get(0));
        run("update meetings_county_request set state = 'MERGED', merged_into = " + taken.get(1) + " where id = "
                + taken.get(0));
        run("update meetings_county_request set state = 'MERGED', merged_into = " + taken.get(2) + " where id = "
                + taken.get(3));
        staffUnit();
        becomes(Openness.CASE);
        becomes(Openness.PUBLIC);
        assertEquals(List.of(1, 1, 0, 0), sensitivities(taken));
    }

    private void becomes(Openness openness) {
        OfficeId staff = new OfficeId(101);
        seriesList.amend(
                minutes,
                seriesList.byId(minutes).version(),
                new SeriesFacts(
                        "輔導",
                        "輔導",
                        staff,
                        staff,
                        openness,
                        false,
                        Readers.LEAD_AND_CO,
                        null,
                        null,
                        Set.of(),
                        Set.of()));
    }

    private List<Long> taken() throws IOException {
        long id = brought();
        confirmAll(id);
        taking.takeOver(id);
        return registered().stream().map(RequestRow::id).toList();
    }

    private void staffUnit() throws SQLException {
        run("insert into meetings_series_party (record_id, office_id, part) values (" + minutes + ", 101, 'STAFF')");
        assertTrue(user.actAs(house.programme));
    }

    private List<Integer> sensitivities(List<Long> taken) throws SQLException {
        return container
                .database()
                .texts("select sensitivity from meetings_county_request where id in (" + list(taken) + ") order by id")
                .stream()
                .map(Integer::valueOf)
                .toList();
    }

    private String called(List<Long> taken) throws SQLException {
        return String.join(
                "|",
                container
                        .database()
                        .texts("select object_words from desk_task where record_kind = 'meetings.countyRequest'"
                                + " and record_id in (" + list(taken) + ")"));
    }

    private static String list(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Test
    void a_person_may_change_a_match_but_not_use_one_request_of_the_minutes_twice() throws IOException {
        long id = brought();
        assertEquals(
                "meetings.countyRequest.matchTwice",
                refused(() -> imports.say(
                        id,
                        List.of(new RequestImports.Said(0, 1, true), new RequestImports.Said(1, 1, true)),
                        Set.of())));
        imports.say(
                id,
                List.of(
                        new RequestImports.Said(0, null, true),
                        new RequestImports.Said(1, 1, true),
                        new RequestImports.Said(2, 0, true)),
                Set.of());
        ImportView view = view(id);
        assertEquals(TRAINING + "。", view.matchOf(2).text());
        assertEquals(4, taking.takeOver(id), "two pairs, one of the deck alone, one of the minutes alone");
    }

    @Test
    void the_same_papers_once_more_change_nothing_and_a_comparison_is_taken_over_once() throws IOException {
        long first = brought();
        confirmAll(first);
        taking.takeOver(first);
        assertEquals("meetings.countyRequest.takenAlready", refused(() -> taking.takeOver(first)));
        long second = brought();
        confirmAll(second);
        assertEquals(0, taking.takeOver(second));
        assertEquals(4, registered().size());
        assertTrue(imports.lines(second).stream().allMatch(line -> line.result() == ImportResult.ALREADY));
    }

    @Test
    void a_comparison_is_seen_by_who_brought_it_and_only_the_county_or_the_programme_brings_any() throws IOException {
        long id = brought();
        assertTrue(user.actAs(house.programme));
        assertThrows(NotVisible.class, () -> imports.lines(id));
        assertTrue(user.actAs(house.elsewhere));
        assertEquals(
                "meetings.countyRequest.notImporter",
                refused(() -> imports.bring(COUNTY, house.year, null, deck(DECK))));
        assertTrue(user.actAs(house.compiler));
        assertEquals("meetings.countyRequest.noSource", refused(() -> imports.bring(COUNTY, house.year, null, null)));
        assertEquals(
                "meetings.countyRequest.unreadable",
                refused(() -> imports.bring(COUNTY, house.year, null, deck("只有標題"))));
    }

    @Test
    void a_deck_alone_comes_in_without_replies() throws IOException {
        assertTrue(user.actAs(house.programme));
        long id = imports.bring(COUNTY, house.year, null, deck(DECK));
        assertEquals(3, taking.takeOver(id));
        assertTrue(registered().stream().allMatch(row -> row.state() == RequestState.SENT));
    }

    @Test
    void a_request_that_names_no_office_is_answered_by_one_that_is_asked_later() throws Exception {
        assertTrue(user.actAs(house.compiler));
        long id = imports.bring(COUNTY, house.year, null, deck(DECK));
        confirmAll(id);
        taking.takeOver(id);
        long request = registered().get(0).id();
        assertEquals(
                "meetings.countyRequest.notCentral",
                refused(() -> asking.ask(request, List.of(RegisterFixture.EDUCATION))));
        assertTrue(user.actAs(house.mental));
        assertThrows(NotVisible.class, () -> sheets.byId(request));
        assertTrue(user.actAs(house.compiler));
        asking.ask(request, List.of(RegisterFixture.MENTAL_HEALTH));
        assertEquals(
                "meetings.countyRequest.askedAlready",
                refused(() -> asking.ask(request, List.of(RegisterFixture.MENTAL_HEALTH))));
        assertTrue(user.actAs(house.elsewhere));
        assertThrows(NotVisible.class, () -> asking.ask(request, List.of(RegisterFixture.LABOUR)));
        assertTrue(user.actAs(house.mental));
        RequestSheet.ReplyRow mine = sheets.byId(request).replies().get(0);
        assertEquals(
                "meetings.countyRequest.notFollower",
                refused(() -> asking.ask(request, List.of(RegisterFixture.LABOUR))));
        replies.write(mine.id(), mine.version(), ReplyType.EXPLAIN, "已納入次年度訓練。", null);
        replies.approve(mine.id(), sheets.byId(request).replies().get(0).version());
        assertEquals(RequestState.REPLIED, sheets.byId(request).state());
        assertTrue(user.actAs(house.compiler));
        assertEquals(
                "meetings.countyRequest.notAwaited",
                refused(() -> asking.ask(request, List.of(RegisterFixture.LABOUR))));
    }

    @Test
    void what_another_county_asked_at_the_same_meeting_is_not_registered_as_ours() throws Exception {
        String other = container
                .database()
                .texts("select name from directory_office where id = " + RegisterFixture.ELSEWHERE)
                .get(0);
        item(6, "參.(一).3", "REQUEST", other, "建議提高另一縣市的補助。");
        item(7, "參.(一).4", "REQUEST", "一個承辦單位", "建議明定一個承辦單位的名稱。");
        run(
                "insert into meetings_minutes_item_unit (item_id, position, part, name, office_id) select id, 0, 'PROPOSER', '單位', "
                        + RegisterFixture.ELSEWHERE + " from meetings_minutes_item where minutes_id = " + minutes
                        + " and position = 7");
        long id = brought();
        assertEquals(
                List.of("社會局", "社會局", "教育局"),
                view(id).minutes().stream().map(ReadLine::bureau).toList());
        confirmAll(id);
        assertEquals(4, taking.takeOver(id));
        assertTrue(user.actAs(house.compiler));
        run("delete from meetings_minutes_item where minutes_id = " + minutes + " and position < 6");
        assertEquals(
                "meetings.countyRequest.noneOfCounty", refused(() -> imports.bring(COUNTY, house.year, minutes, null)));
    }

    @Test
    void a_line_of_the_minutes_that_a_person_leaves_out_stays_out() throws IOException {
        assertTrue(user.actAs(house.compiler));
        long id = imports.bring(COUNTY, house.year, minutes, null);
        imports.say(id, List.of(), Set.of(1));
        assertEquals(2, taking.takeOver(id));
        assertEquals(
                List.of(TRAINING + "。", SCHOOL + "。"),
                registered().stream().map(row -> sheets.byId(row.id()).text()).toList());
    }

    @Test
    void a_corrected_version_of_the_minutes_registers_nothing_twice() throws Exception {
        long first = brought();
        confirmAll(first);
        assertEquals(4, taking.takeOver(first));
        long before = minutes;
        minutes = ++last;
        run("insert into meetings_minutes (id, meeting_id, number, state, original_text, imported_by, imported_at)"
                + " values (" + minutes + ", " + before + ", 2, 'SENT', '全文', '測試', utc_timestamp())");
        item(0, "參.(一).1", "REQUEST", "社會局", TRAINING + "。");
        item(1, "參.(一).2.(1)", "REQUEST", "社會局", TRAVEL + "，並自明年起施行。");
        item(2, "參.(一).2.(2)", "REQUEST", "社會局", "新增的一項：建議增列心理師。");
        item(3, "參.(一).2.(3)", "REQUEST", "教育局", SCHOOL + "。");
        assertTrue(user.actAs(house.compiler));
        long again = imports.bring(COUNTY, house.year, minutes, null);
        assertEquals(1, taking.takeOver(again), "the one that is new");
        assertEquals(5, registered().size());
    }

    @Test
    void numbers_of_persons_in_papers_are_masked_also_for_the_county_whose_request_it_is() throws Exception {
        run("update meetings_minutes_item set text = concat('A123456789 ', text) where minutes_id = " + minutes
                + " and position = 3");
        long id = brought();
        ReadLine shown = view(id).minutesAlone().get(0);
        assertFalse((shown.text() + shown.start()).contains("A123456789"));
        confirmAll(id);
        taking.takeOver(id);
        assertTrue(user.actAs(house.officer));
        assertFalse(sheets.byId(registered().get(0).id()).text().contains("A123456789"));
    }
}
