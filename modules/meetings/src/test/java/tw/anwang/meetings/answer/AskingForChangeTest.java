package tw.anwang.meetings.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static tw.anwang.meetings.answer.AnswerFixture.DUE;
import static tw.anwang.meetings.answer.AnswerFixture.IMMIGRATION;
import static tw.anwang.meetings.answer.AnswerFixture.NOW;
import static tw.anwang.meetings.answer.AnswerFixture.SECTION;
import static tw.anwang.meetings.answer.AnswerFixture.STAFF;
import static tw.anwang.meetings.answer.AnswerFixture.officer;
import static tw.anwang.meetings.answer.AnswerFixture.staff;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.RuleBroken;

class AskingForChangeTest {
    @Test
    void reassignment_names_another_office_and_a_reason() {
        assertBroken("meetings.request.noOtherOffice", () -> reassign(IMMIGRATION.value(), "非權責"));
        assertBroken("meetings.request.noReason", () -> reassign(8, " "));
        assertEquals(RequestState.ASKED, reassign(8, "非權責").state());
    }

    @Test
    void an_extension_goes_beyond_today() {
        assertBroken(
                "meetings.request.dayPassed",
                () -> RequestForChange.extend(42, IMMIGRATION, DUE, "修法中", officer(), NOW, DUE));
    }

    @Test
    void nobody_asks_for_another_office() {
        assertBroken(
                "meetings.answer.notOfficer",
                () -> RequestForChange.extend(42, STAFF, DUE.plusDays(9), "修法中", officer(), NOW, DUE));
    }

    @Test
    void it_is_decided_once_by_the_staff_unit_and_refused_with_words() {
        RequestForChange asked = reassign(8, "非權責");
        assertBroken("meetings.round.notStaffUnit", () -> asked.decide(true, null, false, officer(), NOW));
        assertBroken("meetings.request.refusalWithoutWords", () -> asked.decide(false, " ", true, staff(), NOW));
        asked.decide(true, null, true, staff(), NOW);
        assertEquals(RequestState.GRANTED, asked.state());
        assertBroken("meetings.request.decided", () -> asked.decide(false, "改變主意", true, staff(), NOW));
    }

    @Test
    void a_share_goes_downward_and_stays_as_merged() {
        assertBroken("meetings.share.notBelow", () -> new Share(1, STAFF, null, "請提供數據", officer(), NOW));
        Share share = new Share(1, SECTION, "李組員", "請提供數據", officer(), NOW);
        share.give("安置 12 人", officer(), NOW);
        share.merge();
        assertBroken("meetings.share.merged", () -> share.give("安置 13 人", officer(), NOW));
    }

    private static RequestForChange reassign(long to, String reason) {
        return RequestForChange.reassign(42, IMMIGRATION, new OfficeId(to), reason, officer(), NOW);
    }

    private static void assertBroken(String key, Executable verb) {
        assertEquals(key, assertThrows(RuleBroken.class, verb).key());
    }
}
