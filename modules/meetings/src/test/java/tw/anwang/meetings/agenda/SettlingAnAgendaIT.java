package tw.anwang.meetings.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.documents.Block;
import tw.anwang.documents.PaperFormat;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.proposal.Calls;
import tw.anwang.meetings.proposal.FirstCheck;
import tw.anwang.meetings.proposal.OpinionRow;
import tw.anwang.meetings.proposal.Opinions;
import tw.anwang.meetings.proposal.ProposalSheets;
import tw.anwang.meetings.proposal.ProposalWords;
import tw.anwang.meetings.proposal.Proposals;
import tw.anwang.meetings.round.House;
import tw.anwang.testing.ModuleContainer;

/** From proposals to an agenda that everybody reads. */
class SettlingAnAgendaIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);
    private static final LocalDate MEETING = LocalDate.of(2023, 2, 8);
    private static final Instant CLOSES = Taipei.at(LocalDate.of(2023, 1, 20).atTime(17, 30));

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    Calls calls;

    @Inject
    Proposals proposals;

    @Inject
    ProposalSheets details;

    @Inject
    FirstCheck check;

    @Inject
    Opinions opinions;

    @Inject
    Agendas agendas;

    @Inject
    AgendaSheets sheets;

    @Inject
    DraftResolutions resolutions;

    @Inject
    MeetingPapers papers;

    @Inject
    MatterWords matterWords;

    private House house;
    private long first;
    private long second;

    @BeforeEach
    void two_proposals_are_on_the_agenda() throws SQLException {
        house = new House(container, MEETING);
        container.clock().setTo(TODAY);
        as(house.keeper);
        calls.open(house.meeting, CLOSES, Set.of(house.first.value(), house.second.value()), null);
        first = listed(house.firstOfficer, "第一案");
        second = listed(house.secondOfficer, "第二案");
    }

    private void as(AccountId account) {
        assertTrue(user.actAs(account));
    }

    private long proposed(AccountId by, String subject) {
        as(by);
        return proposals.handIn(house.meeting, null, new ProposalWords(subject, subject + "說明", "建議"), List.of());
    }

    private long listed(AccountId by, String subject) {
        long id = proposed(by, subject);
        as(house.keeper);
        check.list(id, version(id));
        return id;
    }

    private List<AgendaSheet.Matter> discussed() {
        return sheets.of(house.meeting).of(AgendaPart.DISCUSSION);
    }

    private List<String> subjects() {
        return discussed().stream().map(AgendaSheet.Matter::subject).toList();
    }

    private int version(long proposal) {
        return proposals.byId(proposal).version();
    }

    @Test
    void proposals_come_in_the_order_they_were_listed_and_the_staff_unit_moves_them() {
        assertEquals(List.of("第一案", "第二案"), subjects());
        agendas.move(discussed().get(1).id(), -1);
        assertEquals(List.of("第二案", "第一案"), subjects());
        agendas.move(discussed().get(0).id(), -1);
        assertEquals(List.of("第二案", "第一案"), subjects());
        assertEquals("一、", discussed().get(0).mark());
    }

    @Test
    void nobody_else_reads_it_before_it_is_settled_and_all_who_see_the_meeting_afterwards() {
        as(house.secondHead);
        assertEquals(0, sheets.of(house.meeting).count());
        assertThrows(NotVisible.class, () -> papers.agenda(house.meeting));
        assertThrows(NotVisible.class, () -> details.byId(first));
        as(house.keeper);
        agendas.settle(house.meeting);
        as(house.secondHead);
        assertEquals(2, sheets.of(house.meeting).count());
        assertEquals("第一案說明", details.byId(first).explanation());
        as(house.keeper);
        agendas.reopen(house.meeting);
        as(house.secondHead);
        assertEquals(0, sheets.of(house.meeting).count());
        assertThrows(NotVisible.class, () -> details.byId(first));
    }

    @Test
    void draft_resolutions_are_for_the_staff_unit_alone_and_never_printed() throws IOException {
        resolutions.write(discussed().get(0).id(), discussed().get(0).version(), "照案通過的擬稿");
        assertEquals("照案通過的擬稿", discussed().get(0).draftResolution());
        agendas.settle(house.meeting);
        assertFalse(printed().contains("擬稿"));
        as(house.firstHead);
        assertNull(discussed().get(0).draftResolution());
        long matter = discussed().get(0).id();
        assertThrows(NotVisible.class, () -> resolutions.agendaOf(matter));
        assertEquals("meetings.agenda.notStaffUnit", refused(() -> agendas.move(matter, 1)));
    }

    @Test
    void a_settled_agenda_takes_motions_from_the_floor_alone_and_keeps_what_is_withdrawn_as_withdrawn()
            throws IOException {
        long third = proposed(house.firstOfficer, "第三案");
        as(house.keeper);
        agendas.settle(house.meeting);
        assertEquals("meetings.agenda.settled", refused(() -> check.list(third, version(third))));
        assertEquals("meetings.agenda.settled", refused(() -> check.recheck(first, null)));
        container.clock().setTo(CLOSES.plusSeconds(1));
        listed(house.firstOfficer, "臨時提的案");
        assertEquals(
                "臨時提的案", sheets.of(house.meeting).of(AgendaPart.MOTION).get(0).subject());
        as(house.firstHead);
        proposals.withdraw(first, null);
        assertTrue(discussed().get(0).withdrawn());
        assertTrue(printed().contains("（撤案）"));
        assertFalse(printed().contains("第一案說明"));
        as(house.keeper);
        agendas.reopen(house.meeting);
        assertEquals(List.of("第二案"), subjects());
    }

    @Test
    void what_the_pre_meeting_prepared_is_kept_while_a_proposal_is_checked_again() {
        resolutions.write(discussed().get(0).id(), discussed().get(0).version(), "照案通過的擬稿");
        check.recheck(first, "再議");
        check.list(first, version(first));
        assertEquals(List.of("第二案", "第一案"), subjects());
        assertEquals("照案通過的擬稿", discussed().get(1).draftResolution());
    }

    @Test
    void the_staff_unit_words_its_own_matters_and_never_those_of_others() {
        agendas.add(house.meeting, AgendaPart.REPORT, "辦理情形", null);
        AgendaSheet.Matter own = sheets.of(house.meeting).of(AgendaPart.REPORT).get(0);
        matterWords.reword(own.id(), own.version(), "前次決議辦理情形", "共三案。", "備查");
        AgendaSheet.Matter now = sheets.of(house.meeting).of(AgendaPart.REPORT).get(0);
        assertEquals("共三案。", now.explanation());
        assertThrows(
                OptimisticLockException.class, () -> matterWords.reword(own.id(), own.version(), "另一個", null, null));
        AgendaSheet.Matter foreign = discussed().get(0);
        assertEquals(
                "meetings.agenda.proposersWords",
                refused(() -> matterWords.reword(foreign.id(), foreign.version(), "改寫", null, null)));
        agendas.settle(house.meeting);
        assertEquals(
                "meetings.agenda.settled",
                refused(() -> matterWords.reword(now.id(), now.version(), "改寫", null, null)));
    }

    @Test
    void what_goes_back_to_the_first_check_or_is_withdrawn_leaves_a_draft() {
        check.recheck(first, "再議");
        assertEquals(List.of("第二案"), subjects());
        as(house.secondHead);
        proposals.withdraw(second, null);
        as(house.keeper);
        assertEquals(List.of(), subjects());
        assertEquals("meetings.agenda.empty", refused(() -> agendas.settle(house.meeting)));
        agendas.add(house.meeting, AgendaPart.REPORT, "歷次決議辦理情形", house.staff);
        assertEquals("議程草稿", papers.agenda(house.meeting).document().header());
        assertTrue(printed().contains("（報告單位：衛生福利部社會及家庭署）"));
        agendas.settle(house.meeting);
        assertTrue(sheets.of(house.meeting).settled());
        assertEquals("", papers.agenda(house.meeting).document().header());
    }

    @Test
    void it_is_printed_as_odt_and_pdf_with_every_proposer_of_joined_proposals() throws IOException {
        long joined = proposed(house.secondOfficer, "併進來的案");
        as(house.keeper);
        check.merge(joined, version(joined), first);
        assertTrue(printed().contains("內政部移民署、衛生福利部心理健康司"), printed());
        for (PaperFormat format : PaperFormat.values()) {
            var out = new ByteArrayOutputStream();
            format.write(papers.agenda(house.meeting).document(), out);
            assertTrue(out.size() > 1000, format + " " + out.size());
        }
    }

    @Test
    void the_competent_office_is_asked_reads_the_proposal_and_its_opinion_is_printed() throws IOException {
        LocalDate due = TODAY.plusDays(3);
        assertEquals("meetings.opinion.itself", refused(() -> opinions.ask(first, house.first, due, null)));
        assertEquals(
                "meetings.opinion.afterMeeting",
                refused(() -> opinions.ask(first, house.second, MEETING.plusDays(1), null)));
        assertEquals(
                "meetings.opinion.dayPassed",
                refused(() -> opinions.ask(first, house.second, TODAY.minusDays(1), null)));
        opinions.ask(first, house.second, due, "請就窗口表示意見");
        opinions.ask(first, house.second, due.plusDays(1), "請就窗口表示意見");
        assertFalse(printed().contains("研處意見"));
        long opinion = details.byId(first).opinions().get(0).id();
        assertEquals("meetings.opinion.notAsked", refused(() -> opinions.give(opinion, 1, "代填")));
        as(house.secondOfficer);
        assertEquals("第一案說明", details.byId(first).explanation());
        int version = opinions.byId(opinion).version();
        assertEquals("meetings.opinion.noText", refused(() -> opinions.give(opinion, version, " ")));
        opinions.give(opinion, opinions.byId(opinion).version(), "可行，窗口已指定。");
        assertThrows(OptimisticLockException.class, () -> opinions.give(opinion, version, "舊頁面的字"));
        as(house.keeper);
        assertTrue(printed().contains("可行，窗口已指定。"));
        as(house.firstHead);
        assertEquals("可行，窗口已指定。", details.byId(first).opinions().get(0).text());
    }

    @Test
    void an_opinion_rewritten_after_the_agenda_was_settled_keeps_what_it_said_and_the_agenda_what_stood_on_it() {
        as(house.keeper);
        opinions.ask(first, house.second, TODAY.plusDays(3), null);
        long opinion = details.byId(first).opinions().get(0).id();
        said(opinion, "可行。");
        said(opinion, "可行，窗口已指定。");
        as(house.keeper);
        container.clock().setTo(TODAY.plusDays(1));
        agendas.settle(house.meeting);
        container.clock().setTo(TODAY.plusDays(2));
        said(opinion, "不可行，另案研議。");
        as(house.keeper);
        assertTrue(printed().contains("可行，窗口已指定。"), printed());
        assertFalse(printed().contains("另案研議"), printed());
        OpinionRow now = details.byId(first).opinions().get(0);
        assertEquals("不可行，另案研議。", now.text());
        assertEquals(
                List.of("可行，窗口已指定。", "可行。"),
                now.before().stream().map(OpinionRow.Said::text).toList());
        assertEquals("測試caseOfficer", now.before().get(0).givenBy());
        assertTrue(now.before().get(0).givenAt().isBefore(now.givenAt()));
        agendas.reopen(house.meeting);
        agendas.settle(house.meeting);
        assertTrue(printed().contains("另案研議"), "settled anew, it takes what is said now");
    }

    private void said(long opinion, String words) {
        as(house.secondOfficer);
        opinions.give(opinion, opinions.byId(opinion).version(), words);
    }

    private String printed() {
        StringBuilder words = new StringBuilder();
        for (Block block : papers.agenda(house.meeting).document().blocks()) {
            words.append(block).append('\n');
        }
        return words.toString();
    }

    private static String refused(Executable verb) {
        return assertThrows(RuleBroken.class, verb).key();
    }
}
