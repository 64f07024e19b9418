package tw.anwang.meetings.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.SeriesFixture;
import tw.anwang.meetings.StaffUnit;
import tw.anwang.meetings.due.DueKind;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.minutes.MinutesParser;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;

class ReviewingItemsIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    SeriesList seriesList;

    @Inject
    Meetings meetings;

    @Inject
    MinutesVersions versions;

    @Inject
    MinutesItems items;

    @Inject
    Confirmations confirmations;

    private long minutes;

    @BeforeEach
    void minutes_in_review() throws Exception {
        new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "caseOfficer");
        Series series = seriesList.byId(seriesList.record(SeriesFixture.platform("示範平臺")));
        minutes = imported(series, 3, sample());
    }

    private long imported(Series series, int ordinal, String text) throws Exception {
        return container.inTransaction(() -> {
            Meeting meeting = meetings.plan(
                    series.id(),
                    MeetingFacts.planned(
                            "第" + ordinal + "次", ordinal, day(ordinal).atTime(14, 0), null));
            Source source = new Source("a.txt", "0".repeat(63) + ordinal, text, null, null, null, null, "確認");
            return versions.add(series, meeting, source, MinutesParser.parse(text));
        });
    }

    private static LocalDate day(int ordinal) {
        return LocalDate.of(2023, ordinal, 9);
    }

    @Test
    void confirming_keeps_what_was_typed_and_who_did_it() {
        OpenItem open = open(firstOf(ItemKind.RESOLUTION));
        ItemReading typed = withText(open.reading(), "改過的文字");
        items.confirm(open.id(), open.version(), typed);
        OpenItem now = open(open.id());
        assertEquals("改過的文字", now.reading().text());
        assertEquals(ReviewState.CONFIRMED, now.review());
        assertEquals("測試人員", now.reviewedBy());
    }

    @Test
    void the_second_of_two_people_is_told_before_anything_is_overwritten() {
        OpenItem open = open(firstOf(ItemKind.RESOLUTION));
        items.confirm(open.id(), open.version(), withText(open.reading(), "先存的人"));
        assertThrows(
                OptimisticLockException.class,
                () -> items.confirm(open.id(), open.version(), withText(open.reading(), "後存的人")));
        assertEquals("先存的人", open(open.id()).reading().text());
    }

    @Test
    void an_item_that_is_none_is_removed_and_can_be_added_again() {
        OpenItem open = open(firstOf(ItemKind.RESOLUTION));
        int before = items.rows(minutes).size();
        items.drop(open.id(), open.version());
        assertEquals(before - 1, items.rows(minutes).size());
        long added =
                items.add(minutes, open.reading().firstLine(), open.reading().lastLine(), ItemKind.RESOLUTION);
        assertEquals(before, items.rows(minutes).size());
        assertTrue(open(added).reading().text().startsWith("決議：請社家署於下次會議"));
        assertEquals(firstOf(ItemKind.RESOLUTION), added);
    }

    @Test
    void joining_brings_words_units_and_due_to_the_item_before() {
        List<ItemRow> rows = items.rows(minutes);
        OpenItem before = open(rows.get(rows.size() - 2).id());
        OpenItem last = open(rows.get(rows.size() - 1).id());
        assertEquals(before.id(), items.join(last.id(), last.version()));
        ItemReading joined = open(before.id()).reading();
        assertEquals(before.reading().text() + last.reading().text(), joined.text());
        assertEquals(last.reading().lastLine(), joined.lastLine());
        assertTrue(joined.units().containsAll(last.reading().units()));
    }

    @Test
    void splitting_takes_the_words_of_both_parts_from_the_original() {
        OpenItem open = open(soon().id());
        int line = open.reading().lastLine();
        items.split(open.id(), open.version(), line);
        List<ItemRow> rows = items.rows(minutes);
        int at = rows.stream().map(ItemRow::id).toList().indexOf(open.id());
        assertEquals(line - 1, rows.get(at).lastLine());
        assertEquals(line, rows.get(at + 1).firstLine());
        assertEquals("予法務部保護司。", open(rows.get(at + 1).id()).reading().text());
    }

    @Test
    void a_line_outside_the_item_does_not_split_it() {
        OpenItem open = open(firstOf(ItemKind.RESOLUTION));
        assertBroken("meetings.item.splitLine", () -> items.split(open.id(), open.version(), 1));
        assertBroken("meetings.item.linesOutside", () -> items.add(minutes, 1, 100_000, ItemKind.DECISION));
    }

    @Test
    void sending_waits_for_every_item_and_then_gives_each_its_number() {
        assertBroken("meetings.minutes.itemsOpen", () -> versions.send(minutes, Letter.none()));
        confirmAll(minutes);
        versions.send(minutes, Letter.of(LocalDate.of(2023, 3, 20), "社家支字第1120000001號"));
        assertEquals(MinutesState.SENT, versions.byId(minutes).state());
        List<String> numbers = items.rows(minutes).stream()
                .filter(row -> row.kind().decides())
                .map(ItemRow::citation)
                .toList();
        assertEquals(List.of("3-報1(1)", "3-報1(2)", "3-報1(3)", "3-討1", "3-臨1(1)", "3-臨1(2)"), numbers);
        OpenItem open = open(firstOf(ItemKind.RESOLUTION));
        assertBroken("meetings.minutes.reviewOver", () -> items.drop(open.id(), open.version()));
    }

    @Test
    void sending_the_next_minutes_confirms_nothing_by_itself() throws Exception {
        confirmAll(minutes);
        versions.send(minutes, Letter.none());
        Series series = seriesList.behind(
                meetings.byId(versions.byId(minutes).meetingId()).seriesId());
        long next = imported(series, 4, sample().replace("第3次", "第4次"));
        confirmAll(next);
        versions.send(next, Letter.none());
        assertEquals(MinutesState.SENT, versions.byId(minutes).state(), "nobody has said yes yet");
    }

    @Test
    void what_the_next_minutes_say_of_these_is_recorded_together_with_them() throws Exception {
        confirmAll(minutes);
        versions.send(minutes, Letter.none());
        long next = imported(seriesOfMinutes(), 4, sample().replace("第3次", "第4次"));
        confirmAll(next);
        confirmations.sendAndConfirm(next, Letter.none());
        VersionRow row = versions.ofMeeting(versions.byId(minutes).meetingId()).get(0);
        assertEquals(MinutesState.CONFIRMED, row.state());
        assertEquals("第4次 確認 測試人員", row.confirmedByMeeting() + " " + row.confirmedWords() + " " + row.confirmedBy());
        assertNotNull(row.confirmedAt());
    }

    @Test
    void by_hand_only_a_later_meeting_confirms_and_only_the_newest_version_once() throws Exception {
        confirmAll(minutes);
        long meeting = versions.byId(minutes).meetingId();
        assertBroken("meetings.minutes.notSent", () -> confirmations.confirm(minutes, meeting, "確認"));
        versions.send(minutes, Letter.none());
        long next = versions.byId(imported(seriesOfMinutes(), 4, sample().replace("第3次", "第4次")))
                .meetingId();
        assertBroken("meetings.minutes.notLater", () -> confirmations.confirm(minutes, meeting, "確認"));
        assertBroken("meetings.minutes.wordsMissing", () -> confirmations.confirm(minutes, next, " "));
        assertEquals(List.of("第4次"), titles(confirmations.candidates(meeting)));
        assertEquals("確認", confirmations.candidates(meeting).get(0).said());
        confirmations.confirm(minutes, next, "修正後確認");
        assertBroken("meetings.minutes.confirmedAlready", () -> confirmations.confirm(minutes, next, "確認"));
    }

    @Test
    void a_letter_that_becomes_known_after_the_sending_is_added_and_what_was_known_stays() {
        confirmAll(minutes);
        versions.send(minutes, Letter.of(LocalDate.of(2023, 3, 20), null));
        versions.cameWith(minutes, Letter.of(LocalDate.of(2023, 3, 21), "社家支字第1120000001號"));
        assertEquals(LocalDate.of(2023, 3, 20), versions.byId(minutes).letter().date());
        assertEquals("社家支字第1120000001號", versions.byId(minutes).letter().number());
        assertBroken("meetings.minutes.reviewOver", () -> versions.cameWith(minutes, Letter.none()));
    }

    @Test
    void nothing_of_confirmed_minutes_can_be_changed_any_more() throws Exception {
        confirmAll(minutes);
        versions.send(minutes, Letter.none());
        Meeting meeting = meetings.byId(versions.byId(minutes).meetingId());
        long next = versions.byId(imported(seriesOfMinutes(), 4, sample().replace("第3次", "第4次")))
                .meetingId();
        confirmations.confirm(minutes, next, "確認");
        OpenItem open = open(firstOf(ItemKind.RESOLUTION));
        assertBroken("meetings.minutes.reviewOver", () -> items.confirm(open.id(), open.version(), open.reading()));
        assertBroken("meetings.minutes.reviewOver", () -> items.add(minutes, 1, 1, ItemKind.DECISION));
        assertBroken("meetings.minutes.reviewOver", () -> versions.send(minutes, Letter.none()));
        assertBroken("meetings.minutes.reviewOver", () -> versions.cameWith(minutes, Letter.none()));
        MeetingFacts other = MeetingFacts.planned("別的名稱", 3, day(3).atTime(14, 0), null);
        assertBroken(
                "meetings.minutes.locked",
                () -> meetings.amend(meeting.id(), meeting.version(), other, meeting.participants(), List.of()));
        meetings.amend(meeting.id(), meeting.version(), meeting.facts(), meeting.participants(), List.of());
    }

    private Series seriesOfMinutes() {
        return seriesList.behind(
                meetings.byId(versions.byId(minutes).meetingId()).seriesId());
    }

    private static List<String> titles(List<Confirmations.Candidate> candidates) {
        return candidates.stream().map(Confirmations.Candidate::title).toList();
    }

    @Test
    void words_about_time_become_a_due() {
        assertEquals(DueKind.SOON, soon().dueKind());
    }

    /** The decision that stands on two lines of text. */
    private ItemRow soon() {
        return items.rows(minutes).stream()
                .filter(row -> row.text().contains("儘速"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_office_that_takes_part_reads_and_others_find_nothing() {
        new StaffUnit(container).signIn(StaffUnit.MENTAL_HEALTH, "caseOfficer");
        assertEquals(minutes, versions.byId(minutes).id());
        OpenItem open = open(firstOf(ItemKind.RESOLUTION));
        assertBroken("meetings.series.notStaff", () -> items.drop(open.id(), open.version()));
        new StaffUnit(container).signIn(new tw.anwang.directory.OfficeId(402), "caseOfficer");
        assertThrows(NotVisible.class, () -> versions.byId(minutes));
    }

    @Test
    void everything_the_review_page_reads_takes_few_statements() throws Exception {
        long item = firstOf(ItemKind.RESOLUTION);
        SqlCounter sent = SqlCounter.during(() -> {
            versions.byId(minutes).originalText();
            items.rows(minutes);
            return items.open(minutes, item);
        });
        assertTrue(sent.count() <= 9, sent::toString);
    }

    private void confirmAll(long of) {
        items.rows(of).forEach(row -> {
            OpenItem open = items.open(of, row.id()).orElseThrow();
            items.confirm(open.id(), open.version(), open.reading());
        });
    }

    private OpenItem open(long id) {
        return items.open(minutes, id).orElseThrow();
    }

    private long firstOf(ItemKind kind) {
        return items.rows(minutes).stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ItemReading withText(ItemReading old, String text) {
        return new ItemReading(
                old.path(),
                old.kind(),
                text,
                old.who(),
                old.proposer(),
                old.outcome(),
                old.due(),
                old.firstLine(),
                old.lastLine(),
                old.actionable(),
                old.units(),
                old.earlier(),
                old.orders());
    }

    private static void assertBroken(String key, org.junit.jupiter.api.function.Executable verb) {
        assertEquals(key, assertThrows(RuleBroken.class, verb).key());
    }

    private static String sample() throws IOException {
        try (var in = ReviewingItemsIT.class.getResourceAsStream("/minutes/platform-3.txt")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
