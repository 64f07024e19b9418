package tw.anwang.meetings.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotPermitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.MeetingGrades;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.ItemKind;
import tw.anwang.meetings.minutes.Letter;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

/** What everybody may read without a sign-in, and what nobody ever does. */
class PublishingMinutesIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    SeriesPublishing seriesPublishing;

    @Inject
    Publications publications;

    @Inject
    PublicWords words;

    @Inject
    PublicMinutes open;

    @Inject
    TrackedItems items;

    @Inject
    MinutesVersions versions;

    @Inject
    MeetingGrades grades;

    @Inject
    Meetings meetings;

    private House house;
    private long minutes;

    @BeforeEach
    void minutes_of_a_public_series_that_publishes() throws Exception {
        System.setProperty("app.publication", "on");
        house = new House(container, LocalDate.of(2023, 2, 8));
        container.clock().setTo(LocalDate.of(2023, 2, 20));
        run("insert into meetings_series_party (record_id, office_id, part) values (" + house.series + ", "
                + house.staff.value() + ", 'STAFF')");
        run("update meetings_meeting set state = 'HELD' where id = " + house.meeting);
        run("insert into meetings_minutes (meeting_id, number, state, original_text, imported_by, imported_at) values ("
                + house.meeting + ", 1, 'SENT', '原文', '測試', '2023-02-10 00:00:00')");
        minutes = number("select max(id) from meetings_minutes");
        item(1, "一", "DISCUSSION_ITEM", "設置單一窗口案。");
        item(2, "一.1", "OPINION", "王小明 A123456789 說明現況，電話 0912-345-678。");
        item(3, "一.2", "RESOLUTION", "請移民署\n於三個月內完成。");
        item(4, "二", "DISCUSSION_ITEM", "下次會議日期案。");
        item(5, "二.1", "RESOLUTION", "照案通過。");
        user.actAs(house.chief);
        seriesPublishing.publish(house.series, true);
    }

    @AfterEach
    void the_portal_publishes_nothing_again() {
        System.clearProperty("app.publication");
    }

    private void item(int position, String path, String kind, String text) throws Exception {
        run(
                "insert into meetings_minutes_item (minutes_id, position, path, kind, text, due_kind, first_line, last_line,"
                        + " actionable, confidence, review) values (" + minutes + ", " + position + ", '" + path
                        + "', '" + kind
                        + "', '" + text + "', 'NONE', 1, 1, false, 1, 'CONFIRMED')");
    }

    private void run(String sql) throws Exception {
        container.database().run(sql);
    }

    private long number(String sql) throws Exception {
        return Long.parseLong(container.database().texts(sql).get(0));
    }

    private Set<Long> all() {
        return words.choices(minutes).stream().map(PublicWords.Choice::itemId).collect(Collectors.toSet());
    }

    private Set<Long> proposed() {
        return words.choices(minutes).stream()
                .filter(PublicWords.Choice::proposed)
                .map(PublicWords.Choice::itemId)
                .collect(Collectors.toSet());
    }

    private Publication asked() {
        user.actAs(house.keeper);
        publications.ask(house.meeting, proposed());
        return publications.of(house.meeting).get(0);
    }

    private long published() {
        Publication asked = asked();
        user.actAs(house.chief);
        publications.approve(asked.id(), asked.version());
        return asked.id();
    }

    private List<String> read(long id) {
        return open.items(id).stream().map(PublishedItem::words).toList();
    }

    @Test
    void what_was_asked_by_one_and_approved_by_another_everybody_reads() {
        Publication asked = asked();
        assertTrue(open.head(asked.id()).isEmpty(), "not before it is approved");
        user.actAs(house.chief);
        publications.approve(asked.id(), asked.version());
        assertEquals("平臺第15次會議", open.head(asked.id()).orElseThrow().title());
        assertEquals(
                List.of("設置單一窗口案。", "請移民署於三個月內完成。", "下次會議日期案。", "照案通過。"), read(asked.id()), "speeches stay inside");
        assertTrue(open.found("第15次", 1).heads().stream().anyMatch(one -> one.id() == asked.id()));
        assertFalse(open.found("第99次", 1).heads().stream().anyMatch(one -> one.id() == asked.id()));
    }

    @Test
    void nobody_approves_the_own_wish_nor_without_the_right() {
        user.actAs(house.chief);
        publications.ask(house.meeting, proposed());
        Publication own = publications.of(house.meeting).get(0);
        assertEquals("meetings.publication.own", refused(() -> publications.approve(own.id(), own.version())));
        user.actAs(house.keeper);
        assertThrows(NotPermitted.class, () -> publications.approve(own.id(), own.version()));
        user.actAs(house.firstHead);
        assertEquals("meetings.publication.notHead", refused(() -> publications.approve(own.id(), own.version())));
        assertTrue(open.head(own.id()).isEmpty());
    }

    @Test
    void numbers_of_persons_are_masked_even_where_speeches_are_chosen() {
        user.actAs(house.keeper);
        publications.ask(house.meeting, all());
        Publication asked = publications.of(house.meeting).get(0);
        user.actAs(house.chief);
        publications.approve(asked.id(), asked.version());
        String speech = read(asked.id()).get(1);
        assertFalse(speech.contains("A123456789"), speech);
        assertFalse(speech.contains("0912-345-678"), speech);
    }

    @Test
    void internal_series_those_about_one_case_and_what_is_confidential_never_get_out() throws Exception {
        for (String openness : List.of("INTERNAL", "CASE")) {
            run("update meetings_series set openness = '" + openness + "' where id = " + house.series);
            user.actAs(house.keeper);
            assertEquals("meetings.publication.notPublic", refused(() -> publications.ask(house.meeting, all())));
        }
        run("update meetings_series set openness = 'PUBLIC' where id = " + house.series);
        for (int sensitivity : List.of(1, 2, 3)) {
            run("update meetings_meeting set sensitivity = " + sensitivity + " where id = " + house.meeting);
            user.actAs(house.chief);
            assertEquals("meetings.publication.confidential", refused(() -> publications.ask(house.meeting, all())));
        }
    }

    @Test
    void a_point_whose_tracked_item_is_confidential_cannot_be_chosen() throws Exception {
        long resolution = tracked(2);
        user.actAs(house.keeper);
        assertTrue(words.choices(minutes).stream()
                .anyMatch(one -> one.itemId() == resolution && one.confidential() && !one.proposed()));
        assertEquals(
                "meetings.publication.confidentialItem",
                refused(() -> publications.ask(house.meeting, Set.of(resolution))));
    }

    @Test
    void nor_can_the_matter_and_the_speeches_around_it_while_other_matters_can() throws Exception {
        tracked(1);
        user.actAs(house.keeper);
        List<PublicWords.Choice> choices = words.choices(minutes);
        assertEquals(
                List.of(true, true, true, false, false),
                choices.stream().map(PublicWords.Choice::confidential).toList());
        for (PublicWords.Choice closed : choices.subList(0, 3)) {
            assertEquals(
                    "meetings.publication.confidentialItem",
                    refused(() -> publications.ask(house.meeting, Set.of(closed.itemId()))));
        }
        assertEquals(Set.of(choices.get(3).itemId(), choices.get(4).itemId()), proposed());
    }

    @Test
    void what_else_was_decided_on_the_matter_has_a_grade_of_its_own() throws Exception {
        run("update meetings_minutes_item set position = position + 1 where minutes_id = " + minutes
                + " and position > 3 order by position desc");
        item(4, "一.3", "DECISION", "洽悉。");
        tracked(2);
        user.actAs(house.keeper);
        assertEquals(
                List.of(true, true, true, false, false, false),
                words.choices(minutes).stream()
                        .map(PublicWords.Choice::confidential)
                        .toList());
    }

    /** A tracked item that came out of the resolution. @return the point of the minutes */
    private long tracked(int sensitivity) throws Exception {
        long resolution = number("select id from meetings_minutes_item where minutes_id = " + minutes + " and kind = '"
                + ItemKind.RESOLUTION + "'");
        user.actAs(house.keeper);
        long item = house.anItem("15-討1").handedOutIn(items);
        run("update meetings_tracked_item set minutes_item_id = " + resolution + ", sensitivity = " + sensitivity
                + " where id = " + item);
        return resolution;
    }

    @Test
    void what_becomes_confidential_later_is_gone_at_once_whoever_forgot_to_take_it_down() throws Exception {
        long id = published();
        tracked(2);
        assertEquals(List.of("下次會議日期案。", "照案通過。"), read(id), "the point, and the matter that tells of it");
        run("update meetings_meeting set sensitivity = 2 where id = " + house.meeting);
        assertTrue(open.head(id).isEmpty());
        assertTrue(read(id).isEmpty());
        run("update meetings_meeting set sensitivity = 0 where id = " + house.meeting);
        run("update meetings_series set openness = 'CASE' where id = " + house.series);
        assertTrue(open.head(id).isEmpty());
        run("update meetings_series set openness = 'PUBLIC' where id = " + house.series);
        user.actAs(house.chief);
        seriesPublishing.publish(house.series, false);
        assertTrue(open.head(id).isEmpty());
        assertTrue(open.found("第15次", 1).heads().stream().noneMatch(one -> one.id() == id));
        seriesPublishing.publish(house.series, true);
        System.setProperty("app.publication", "off");
        assertTrue(open.head(id).isEmpty(), "and with the portal's own switch");
        assertTrue(open.found("", 1).heads().isEmpty());
    }

    @Test
    void a_point_of_a_later_version_is_as_confidential_as_its_tracked_item_of_the_first() throws Exception {
        tracked(2);
        run("update meetings_minutes_item set citation = '15-討1' where minutes_id = " + minutes
                + " and kind = 'RESOLUTION'");
        run("insert into meetings_minutes (meeting_id, number, state, original_text, imported_by, imported_at) values ("
                + house.meeting + ", 2, 'SENT', '修正', '測試', '2023-02-12 00:00:00')");
        minutes = number("select max(id) from meetings_minutes");
        item(1, "一", "DISCUSSION_ITEM", "設置單一窗口案。");
        item(2, "一.2", "RESOLUTION", "請移民署於三個月內完成。");
        run("update meetings_minutes_item set citation = '15-討1' where minutes_id = " + minutes
                + " and kind = 'RESOLUTION'");
        user.actAs(house.keeper);
        assertEquals("meetings.publication.confidentialItem", refused(() -> publications.ask(house.meeting, all())));
    }

    @Test
    void a_newer_version_that_was_sent_stops_the_approval_of_the_older_and_one_under_review_does_not()
            throws Exception {
        Publication asked = asked();
        run("insert into meetings_minutes (meeting_id, number, state, original_text, imported_by, imported_at) values ("
                + house.meeting + ", 2, 'SENT', '修正', '測試', '2023-02-12 00:00:00')");
        user.actAs(house.chief);
        assertEquals(
                "meetings.publication.newerVersion", refused(() -> publications.approve(asked.id(), asked.version())));
        run("update meetings_minutes set state = 'REVIEW' where meeting_id = " + house.meeting + " and number = 2");
        publications.approve(asked.id(), asked.version());
        run("update meetings_meeting set title = '改過的名稱' where id = " + house.meeting);
        assertEquals("平臺第15次會議", open.head(asked.id()).orElseThrow().title(), "as it was approved");
    }

    @Test
    void a_corrected_version_is_said_in_public_and_laid_on_the_desk_of_the_staff_unit() throws Exception {
        long id = published();
        assertFalse(open.head(id).orElseThrow().isOutdated());
        run("insert into meetings_minutes (meeting_id, number, state, original_text, imported_by, imported_at) values ("
                + house.meeting + ", 2, 'REVIEW', '修正', '測試', '2023-02-12 00:00:00')");
        minutes = number("select max(id) from meetings_minutes");
        item(1, "一", "DISCUSSION_ITEM", "設置單一窗口案（修正）。");
        assertFalse(open.head(id).orElseThrow().isOutdated(), "nobody's yet");
        user.actAs(house.keeper);
        versions.send(minutes, Letter.of(LocalDate.of(2023, 2, 20), "社家字第2號"));
        assertTrue(open.head(id).orElseThrow().isOutdated());
        assertTrue(open.found("", 1).heads().stream().anyMatch(one -> one.id() == id && one.isOutdated()));
        assertEquals(1, waiting(id));
        publications.withdraw(id, publications.of(house.meeting).get(0).version(), "改版");
        assertEquals(1, waiting(id), "the old one is down, the corrected one is still to be published");
        assertTrue(publications.isCorrectedWaiting(meetings.byId(house.meeting)));
        user.actAs(house.firstHead);
        assertFalse(publications.isCorrectedWaiting(meetings.byId(house.meeting)));
        user.actAs(house.keeper);
        publications.ask(house.meeting, proposed());
        assertEquals(0, waiting(id));
    }

    @Test
    void a_meeting_that_becomes_confidential_leaves_its_title_on_no_desk() throws Exception {
        long id = published();
        Publication published = publications.of(house.meeting).get(0);
        user.actAs(house.keeper);
        publications.withdraw(id, published.version(), "改版");
        Publication again = asked();
        user.actAs(house.chief);
        grades.change(house.meeting, meetings.byId(house.meeting).version(), Grade.CONFIDENTIAL, "含個人資料之案件");
        assertEquals(
                meetings.byId(house.meeting).called(),
                container
                        .database()
                        .texts("select object_words from desk_task where record_kind = 'meetings.publication'"
                                + " and record_id = " + again.id() + " and closed_at is null")
                        .get(0));
        assertEquals(
                0,
                number("select count(*) from desk_task where record_kind = 'meetings.publication' and record_id in ("
                        + id + ", " + again.id() + ") and object_words like '%平臺第15次會議%'"));
        assertEquals(
                2,
                number("select count(*) from desk_notice where page = '/meetings/publication.xhtml?meeting="
                        + house.meeting + "'"));
        assertEquals(
                0,
                number("select count(*) from desk_notice where page = '/meetings/publication.xhtml?meeting="
                        + house.meeting + "' and arguments like '%平臺第15次會議%'"));
    }

    @Test
    void a_corrected_version_that_is_not_to_become_public_leaves_the_desk() throws Exception {
        long id = published();
        run("insert into meetings_minutes (meeting_id, number, state, original_text, imported_by, imported_at) values ("
                + house.meeting + ", 2, 'REVIEW', '修正', '測試', '2023-02-12 00:00:00')");
        minutes = number("select max(id) from meetings_minutes");
        item(1, "一", "DISCUSSION_ITEM", "設置單一窗口案（修正）。");
        user.actAs(house.keeper);
        versions.send(minutes, Letter.of(LocalDate.of(2023, 2, 20), "社家字第2號"));
        publications.withdraw(id, publications.of(house.meeting).get(0).version(), "改版");
        assertEquals(1, waiting(id));
        publications.leaveUnpublished(house.meeting);
        assertEquals(0, waiting(id));
        user.actAs(house.secondHead);
        assertThrows(RuntimeException.class, () -> publications.leaveUnpublished(house.meeting));
    }

    private long waiting(long publication) throws Exception {
        return number("select count(*) from desk_task where record_kind = 'meetings.publication' and record_id = "
                + publication + " and verb = 'meetings.task.republish' and closed_at is null");
    }

    @Test
    void taken_down_it_is_gone_and_another_version_may_be_asked_for() {
        long id = published();
        user.actAs(house.keeper);
        assertEquals("meetings.publication.standing", refused(() -> publications.ask(house.meeting, all())));
        Publication standing = publications.of(house.meeting).get(0);
        assertEquals(
                "meetings.publication.noReason", refused(() -> publications.withdraw(id, standing.version(), " ")));
        assertThrows(OptimisticLockException.class, () -> publications.withdraw(id, standing.version() - 1, "改版"));
        publications.withdraw(id, standing.version(), "改版");
        assertTrue(open.head(id).isEmpty());
        publications.ask(house.meeting, proposed());
        assertEquals(2, publications.of(house.meeting).size());
    }

    @Test
    void a_series_publishes_nothing_until_its_staff_units_head_says_so() throws Exception {
        user.actAs(house.chief);
        seriesPublishing.publish(house.series, false);
        user.actAs(house.keeper);
        assertEquals("meetings.publication.seriesOff", refused(() -> publications.ask(house.meeting, all())));
        assertThrows(NotPermitted.class, () -> seriesPublishing.publish(house.series, true));
        user.actAs(house.chief);
        run("update meetings_series set openness = 'INTERNAL' where id = " + house.series);
        assertEquals("meetings.publication.notPublic", refused(() -> seriesPublishing.publish(house.series, true)));
    }

    @Test
    void minutes_that_were_not_sent_and_a_choice_of_nothing_are_refused() throws Exception {
        user.actAs(house.keeper);
        assertEquals("meetings.publication.noItem", refused(() -> publications.ask(house.meeting, Set.of())));
        run("update meetings_minutes set state = 'REVIEW' where id = " + minutes);
        assertEquals("meetings.publication.notSent", refused(() -> publications.ask(house.meeting, all())));
    }

    private static String refused(Executable act) {
        return assertThrows(RuleBroken.class, act).key();
    }
}
