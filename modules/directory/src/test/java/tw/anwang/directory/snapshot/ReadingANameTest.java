package tw.anwang.directory.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static tw.anwang.directory.snapshot.SnapshotFixture.aDirectory;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.anwang.directory.NameReading;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Remit;
import tw.anwang.directory.Speaking;

/** Invented offices only: the rules, without the seed. */
class ReadingANameTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
    private static final String NORTH = "1";
    private static final String SOUTH = "2";

    private final Snapshot directory = aDirectory()
            .ministry(1, "甲測部", "甲部")
            .unit(11, 1, "甲測部企劃司", "企劃司")
            .unit(12, 1, "甲測部早期司", null, LocalDate.of(2019, 12, 31))
            .unit(13, 1, "甲測部晚期司", LocalDate.of(2020, 1, 1), null)
            .unit(14, 1, "甲測部未來司", LocalDate.of(2021, 1, 1), null)
            .succession(12, 13)
            .ministry(2, "乙測部", "乙部")
            .unit(21, 2, "乙測部企劃司", "企劃司")
            .county(NORTH, 100, "北測市", true)
            .bureau(101, 100, NORTH, "北測市政府社會局", "社會局", Remit.SOCIAL)
            .county(SOUTH, 200, "南測縣", false)
            .bureau(201, 200, SOUTH, "南測縣社會處", "社會處", Remit.SOCIAL)
            .bureau(202, 200, SOUTH, "南測縣衛生局", "衛生局", Remit.HEALTH)
            .alias(100, "北市府")
            .group(1, "各社會局（處）", Membership.BUREAUS, Remit.SOCIAL)
            .snapshot();

    @ParameterizedTest
    @ValueSource(strings = {"北測市政府社會局", "北測市社會局", "北市府社會局", "北 測 市 政 府 社會局", "「北測市政府社會局」", "北測市政府 社會局。"})
    void a_bureau_is_found_however_it_is_written(String words) {
        assertFound(101, words, Speaking.UNKNOWN);
    }

    @Test
    void a_bare_bureau_is_that_of_the_county_that_speaks() {
        assertFound(101, "社會局", meetingOf(100));
        assertFound(202, "衛生局", new Speaking(new OfficeId(1), new OfficeId(201), null));
    }

    @Test
    void who_speaks_outranks_who_proposed_and_who_convened() {
        var all = new Speaking(new OfficeId(11), new OfficeId(21), new OfficeId(201));
        assertFound(2, "本部", all);
        assertFound(200, "本府", all);
        assertFound(200, "本縣", all);
        assertFound(1, "貴部", all);
        assertFound(21, "本部企劃司", all);
        assertFound(11, "貴部企劃司", all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"本部", "本署", "本市", "貴局", "本部企劃司"})
    void a_relative_name_without_such_an_office_above_anybody_is_unknown(String words) {
        assertInstanceOf(NameReading.Unknown.class, read(words, meetingOf(200), DAY));
    }

    @Test
    void a_name_two_ministries_use_asks_unless_the_ministry_is_said() {
        assertEquals(List.of("甲測部企劃司", "乙測部企劃司"), candidates("企劃司", meetingOf(1)));
        assertEquals(List.of("乙測部企劃司", "甲測部企劃司"), candidates("企劃司", meetingOf(2)));
        assertFound(21, "乙部企劃司", Speaking.UNKNOWN);
    }

    @Test
    void a_former_office_points_on_after_its_last_day() {
        assertInstanceOf(NameReading.Found.class, read("早期司", Speaking.UNKNOWN, LocalDate.of(2019, 12, 31)));
        var reading = assertInstanceOf(NameReading.Succeeded.class, read("早期司", Speaking.UNKNOWN, DAY));
        assertEquals("甲測部早期司", reading.former().name());
        assertEquals("甲測部晚期司", reading.successors().get(0).name());
    }

    @Test
    void an_office_that_does_not_exist_yet_asks() {
        assertEquals(List.of("甲測部未來司"), candidates("未來司", Speaking.UNKNOWN));
    }

    @Test
    void the_other_ending_is_offered_and_never_taken() {
        assertEquals(List.of("南測縣社會處"), candidates("南測縣社會局", Speaking.UNKNOWN));
        assertEquals("南測縣社會處", candidates("社會局", meetingOf(200)).get(0));
    }

    @Test
    void a_bare_name_of_another_county_asks_even_if_one_county_only_bears_it() {
        assertEquals(List.of("南測縣衛生局"), candidates("衛生局", Speaking.UNKNOWN));
        assertEquals(List.of("南測縣衛生局"), candidates("衛生局", meetingOf(100)));
        assertFound(202, "南測縣衛生局", meetingOf(100));
        assertFound(100, "北市府", meetingOf(200));
    }

    @Test
    void a_group_is_read_before_any_office() {
        assertInstanceOf(NameReading.Group.class, read("各社會局(處)", meetingOf(100), DAY));
        assertEquals(
                List.of(101L, 201L),
                directory.membersOf(directory.group(1).orElseThrow(), DAY).stream()
                        .map(OfficeLine::id)
                        .toList());
    }

    private List<String> candidates(String words, Speaking speaking) {
        return assertInstanceOf(NameReading.Ambiguous.class, read(words, speaking, DAY)).candidates().stream()
                .map(OfficeRef::name)
                .toList();
    }

    private void assertFound(long id, String words, Speaking speaking) {
        var reading = assertInstanceOf(NameReading.Found.class, read(words, speaking, DAY), words);
        assertEquals(new OfficeId(id), reading.office().id(), words);
    }

    private NameReading read(String words, Speaking speaking, LocalDate day) {
        return new NameReader(directory, speaking, day).read(words);
    }

    private static Speaking meetingOf(long convener) {
        return Speaking.inMeetingOf(new OfficeId(convener));
    }
}
