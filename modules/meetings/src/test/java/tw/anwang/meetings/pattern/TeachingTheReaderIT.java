package tw.anwang.meetings.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.SeriesFixture;
import tw.anwang.meetings.StaffUnit;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.ItemKind;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.series.Openness;
import tw.anwang.meetings.series.Readers;
import tw.anwang.meetings.series.SeriesFacts;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.meetings.upload.MinutesUploads;
import tw.anwang.meetings.upload.TakingUp;
import tw.anwang.testing.ModuleContainer;

/** Words of an organiser: tried on a file, saved, switched off. */
class TeachingTheReaderIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    SeriesList seriesList;

    @Inject
    Meetings meetings;

    @Inject
    MinutesVersions versions;

    @Inject
    MinutesUploads uploads;

    @Inject
    TakingUp takingUp;

    @Inject
    ReadingPatterns patterns;

    @Inject
    PatternTrials trials;

    private long series;
    private long minutes;

    @BeforeEach
    void minutes_whose_resolutions_have_a_name_of_their_own() throws Exception {
        staff();
        series = seriesList.record(SeriesFixture.platform("示範樣式會議"));
        minutes = brought(3);
    }

    /** A word of a whole office is read by in the series of other tests too. */
    @AfterEach
    void no_word_of_the_whole_office_is_left() throws SQLException {
        container.database().run("update meetings_reading_pattern set of_office = false");
    }

    private static void staff() {
        new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "caseOfficer");
    }

    @Test
    void a_word_is_tried_first_and_shows_what_it_would_change() {
        Trial trial = trials.of(series, minutes, PatternUse.LABEL_RESOLUTION, "會議說法：");
        assertEquals(
                1,
                trial.come().stream().filter(l -> l.kind().equals("RESOLUTION")).count());
        assertFalse(trial.gone().isEmpty());
        assertTrue(patterns.of(series).isEmpty(), "trying saves nothing");
        assertTrue(
                trials.of(series, minutes, PatternUse.LABEL_RESOLUTION, "從來沒有").isWithoutEffect());
    }

    @Test
    void the_next_file_is_read_by_it_and_the_one_imported_before_stays_as_it_is() throws Exception {
        patterns.save(trials.of(series, minutes, PatternUse.LABEL_RESOLUTION, "會議說法"), false);
        assertEquals(0, resolutions(minutes));
        assertEquals(1, resolutions(brought(4)));
    }

    @Test
    void a_word_that_is_switched_off_is_read_by_no_more_until_it_is_switched_on() throws Exception {
        long word = patterns.save(trials.of(series, minutes, PatternUse.LABEL_RESOLUTION, "會議說法"), false);
        patterns.switchTo(word, false);
        assertEquals(0, resolutions(brought(4)));
        patterns.switchTo(word, true);
        assertEquals(1, resolutions(brought(5)));
        assertTrue(patterns.of(series).get(0).switchedBy().startsWith("測試人員"));
    }

    @Test
    void the_same_word_is_saved_once() {
        Trial trial = trials.of(series, minutes, PatternUse.LABEL_RESOLUTION, "會議說法");
        patterns.save(trial, false);
        assertThrows(RuleBroken.class, () -> patterns.save(trial, false));
    }

    @Test
    void another_series_is_read_as_before() throws Exception {
        patterns.save(trials.of(series, minutes, PatternUse.LABEL_RESOLUTION, "會議說法"), false);
        series = seriesList.record(SeriesFixture.platform("示範他系列"));
        assertEquals(0, resolutions(brought(3)));
    }

    @Test
    void a_word_of_the_organiser_is_read_by_in_all_series_of_its_office_and_in_no_others() throws Exception {
        long first = series;
        long word = patterns.save(trials.of(series, minutes, PatternUse.LABEL_RESOLUTION, "會議說法"), true);
        series = seriesList.record(SeriesFixture.platform("示範同機關系列"));
        assertEquals(1, resolutions(brought(3)));
        assertEquals(
                List.of("會議說法"),
                patterns.of(series).stream().map(ReadingPattern::written).toList());
        Trial again = trials.of(series, brought(4), PatternUse.LABEL_RESOLUTION, "會議說法");
        assertThrows(RuleBroken.class, () -> patterns.save(again, false), "it is read by already");
        patterns.switchTo(word, false);
        assertEquals(0, resolutions(brought(5)));
        patterns.switchTo(word, true);

        new StaffUnit(container).signIn(StaffUnit.MENTAL_HEALTH, "caseOfficer");
        assertTrue(patterns.of(series).isEmpty(), "who only takes part sees no word of another series");
        assertFalse(patterns.of(first).isEmpty());
        series = seriesList.record(new SeriesFacts(
                "示範別機關系列",
                null,
                StaffUnit.MENTAL_HEALTH,
                StaffUnit.MENTAL_HEALTH,
                Openness.INTERNAL,
                true,
                Readers.TAKING_PART,
                null,
                null,
                Set.of(),
                Set.of()));
        assertEquals(0, resolutions(brought(6)));
    }

    @Test
    void a_file_of_another_series_cannot_be_tried_on() {
        long other = seriesList.record(SeriesFixture.platform("示範另一系列"));
        assertThrows(NotVisible.class, () -> trials.of(other, minutes, PatternUse.LABEL_RESOLUTION, "會議說法"));
    }

    @Test
    void who_takes_part_but_is_not_the_staff_unit_changes_nothing() {
        long word = patterns.save(trials.of(series, minutes, PatternUse.LABEL_RESOLUTION, "會議說法"), false);
        new StaffUnit(container).signIn(StaffUnit.MENTAL_HEALTH, "caseOfficer");
        assertThrows(RuleBroken.class, () -> trials.of(series, minutes, PatternUse.LABEL_RESOLUTION, "會議說法"));
        assertThrows(RuleBroken.class, () -> patterns.switchTo(word, false));
    }

    @Test
    void who_does_not_see_the_series_finds_no_word_of_it() {
        long word = patterns.save(trials.of(series, minutes, PatternUse.LABEL_RESOLUTION, "會議說法"), false);
        new StaffUnit(container).signIn(StaffUnit.PROTECTION, "caseOfficer");
        assertThrows(NotVisible.class, () -> patterns.of(series));
        assertThrows(NotVisible.class, () -> patterns.switchTo(word, false));
    }

    @Test
    void a_role_without_the_right_is_refused() {
        new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "auditor");
        assertThrows(NotPermitted.class, () -> patterns.of(series));
        assertThrows(NotPermitted.class, () -> trials.of(series, minutes, PatternUse.OUTCOME, "議照"));
    }

    @Test
    void a_corrected_item_suggests_the_word_its_line_begins_with() {
        long item = versions.itemsOf(minutes).stream()
                .filter(i -> i.text().contains("會議說法"))
                .findFirst()
                .orElseThrow()
                .id();
        PatternTrials.Suggestion suggested =
                trials.suggested(series, minutes, item).orElseThrow();
        assertTrue(suggested.word().startsWith("會議說法") || suggested.word().isEmpty(), suggested::toString);
    }

    private long resolutions(long of) {
        return versions.itemsOf(of).stream()
                .filter(i -> i.kind() == ItemKind.RESOLUTION)
                .count();
    }

    private long brought(int ordinal) throws Exception {
        byte[] file = sample(ordinal).getBytes(StandardCharsets.UTF_8);
        long upload = uploads.receive(series, ordinal + ".txt", () -> new ByteArrayInputStream(file))
                .id();
        MeetingFacts facts = MeetingFacts.planned(
                "第" + ordinal + "次", ordinal, LocalDate.of(2023, ordinal, 9).atTime(14, 0), null);
        return takingUp.accept(
                upload, facts, tw.anwang.identity.Grade.ORDINARY, null, true, tw.anwang.meetings.minutes.Letter.none());
    }

    private static String sample(int ordinal) {
        return """
                示範樣式會議第%d次會議紀錄
                時間：112年%d月9日下午2時
                地點：會議室
                主席：王署長大明
                壹、討論事項
                案由一：街友冬季收容。
                說明：床位不足。
                會議說法：請社家署研議。
                貳、散會
                """.formatted(ordinal, ordinal);
    }
}
