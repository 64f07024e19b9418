package tw.anwang.meetings.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.proposal.Calls;
import tw.anwang.meetings.proposal.FirstCheck;
import tw.anwang.meetings.proposal.OpinionRow;
import tw.anwang.meetings.proposal.Opinions;
import tw.anwang.meetings.proposal.ProposalSheets;
import tw.anwang.meetings.proposal.ProposalState;
import tw.anwang.meetings.proposal.ProposalWords;
import tw.anwang.meetings.proposal.Proposals;
import tw.anwang.meetings.recording.AgendaSince;
import tw.anwang.meetings.recording.RecordingSheet;
import tw.anwang.meetings.recording.RecordingSheets;
import tw.anwang.meetings.recording.Recordings;
import tw.anwang.meetings.round.House;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** One of several offices that propose a matter together (併案) withdraws: the matter stays for the others. */
class WithdrawingWhatOthersProposeTooIT {
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
    Recordings recordings;

    @Inject
    RecordingSheets minutes;

    @Inject
    AgendaSince since;

    private static final OfficeId THIRD = new OfficeId(401);

    private House house;
    private AccountId thirdOfficer;
    private long lead;
    private long next;
    private long last;
    private long other;

    @BeforeEach
    void three_offices_propose_one_matter_and_one_another() throws SQLException {
        house = new House(container, MEETING);
        container.clock().setTo(TODAY);
        thirdOfficer =
                new AccountId(TestAccount.called("第三承辦").with("caseOfficer").in(container.database(), THIRD.value()));
        container
                .database()
                .run("insert into meetings_meeting_party (record_id, office_id, part) values (" + house.meeting + ", "
                        + THIRD.value() + ", 'TAKING_PART')");
        as(house.keeper);
        calls.open(house.meeting, CLOSES, Set.of(house.first.value(), house.second.value(), THIRD.value()), null);
        lead = proposed(house.firstOfficer, "帶頭的案");
        next = proposed(house.secondOfficer, "接續的案");
        last = proposed(thirdOfficer, "第三家的案");
        other = proposed(house.firstOfficer, "另一案");
        as(house.keeper);
        check.list(lead, version(lead));
        check.list(other, version(other));
        check.merge(next, version(next), lead);
        check.merge(last, version(last), lead);
        AgendaSheet.Matter matter = discussed().get(0);
        resolutions.write(matter.id(), matter.version(), "照案通過。");
    }

    private void as(AccountId account) {
        assertTrue(user.actAs(account));
    }

    private long proposed(AccountId by, String subject) {
        as(by);
        return proposals.handIn(house.meeting, null, new ProposalWords(subject, subject + "說明", null), List.of());
    }

    private int version(long proposal) {
        return proposals.byId(proposal).version();
    }

    private List<AgendaSheet.Matter> discussed() {
        return sheets.of(house.meeting).of(AgendaPart.DISCUSSION);
    }

    private long told(String what, OfficeId office) throws SQLException {
        return container
                .database()
                .number("select count(*) from desk_notice where text_key = 'meetings.notice." + what
                        + "' and office_id = " + office.value() + " and (page like '%id=" + next
                        + "' or page like '%meeting=" + house.meeting + "')");
    }

    private void thatTheNextLeads() {
        as(house.keeper);
        AgendaSheet.Matter matter = discussed().get(0);
        assertEquals("接續的案", matter.subject());
        assertEquals("接續的案說明", matter.explanation());
        assertFalse(matter.withdrawn());
        assertEquals("照案通過。", matter.draftResolution());
        assertEquals(Set.of(house.second.value(), THIRD.value()), matter.offices());
        assertEquals("另一案", discussed().get(1).subject());
        assertEquals(ProposalState.LISTED, proposals.byId(next).state());
        assertEquals(next, proposals.byId(last).mergedInto());
        assertEquals(ProposalState.WITHDRAWN, proposals.byId(lead).state());
    }

    @Test
    void on_a_draft_the_next_proposer_leads_it_in_its_place_and_all_are_told() throws SQLException {
        as(house.firstHead);
        proposals.withdraw(lead, "改以公文協調");
        thatTheNextLeads();
        assertEquals(1, told("proposal.leads", house.second));
        assertEquals(1, told("proposal.goesOn", THIRD));
        assertEquals(1, told("proposal.goesOn", house.staff));
        assertEquals(0, told("proposal.goesOn", house.second));
        as(thirdOfficer);
        assertEquals("接續的案", details.byId(last).mergedInto().subject());
    }

    @Test
    void on_a_settled_agenda_too_and_everybody_who_takes_part_is_told() throws SQLException {
        container
                .database()
                .run("insert into meetings_meeting_participant values (" + house.meeting + ", " + THIRD.value() + ")");
        as(house.keeper);
        agendas.settle(house.meeting);
        as(house.firstHead);
        proposals.withdraw(lead, null);
        thatTheNextLeads();
        assertEquals(1, told("agendaLead", THIRD));
        as(house.firstHead);
        assertEquals("接續的案說明", details.byId(next).explanation(), "it is on the settled agenda");
        as(thirdOfficer);
        assertThrows(NotVisible.class, () -> details.byId(lead), "what was withdrawn is not on it any more");
        as(house.keeper);
        agendas.reopen(house.meeting);
        thatTheNextLeads();
    }

    @Test
    void opinions_asked_on_the_matter_go_along() throws SQLException {
        OfficeId competent = new OfficeId(104);
        AccountId expert = new AccountId(
                TestAccount.called("權責承辦").with("caseOfficer").in(container.database(), competent.value()));
        as(house.keeper);
        opinions.ask(lead, competent, TODAY.plusDays(3), "請表示意見");
        opinions.ask(lead, THIRD, TODAY.plusDays(3), "請表示意見");
        long given = details.byId(lead).opinions().get(0).id();
        as(expert);
        opinions.give(given, opinions.byId(given).version(), "可行。");
        as(house.firstHead);
        proposals.withdraw(lead, null);
        as(house.keeper);
        assertEquals(
                List.of("可行。"),
                discussed().get(0).opinions().stream().map(OpinionRow::text).toList());
        assertEquals(2, details.byId(next).opinions().size());
        as(thirdOfficer);
        long owed = details.byId(next).opinions().get(1).id();
        opinions.give(owed, opinions.byId(owed).version(), "補充。");
        assertEquals(next, opinions.proposalOf(owed));
    }

    @Test
    void what_an_office_said_of_the_withdrawn_one_counts_for_the_next_on_which_it_was_asked_too() throws SQLException {
        OfficeId competent = new OfficeId(104);
        AccountId expert = new AccountId(
                TestAccount.called("權責承辦").with("caseOfficer").in(container.database(), competent.value()));
        as(house.keeper);
        check.recheck(next, "先徵詢");
        opinions.ask(next, competent, TODAY.plusDays(3), null);
        opinions.ask(lead, competent, TODAY.plusDays(3), null);
        opinions.ask(lead, new OfficeId(105), TODAY.plusDays(3), null);
        check.merge(next, version(next), lead);
        long given = details.byId(lead).opinions().get(0).id();
        as(expert);
        opinions.give(given, opinions.byId(given).version(), "初稿。");
        opinions.give(given, opinions.byId(given).version(), "可行。");
        container
                .database()
                .run("update meetings_opinion set due_on = '2023-02-09' where proposal_id = " + lead
                        + " and office_id = 105");
        as(house.firstHead);
        proposals.withdraw(lead, null);
        as(house.keeper);
        OpinionRow row = details.byId(next).opinions().get(0);
        assertEquals("可行。", row.text());
        assertEquals(
                List.of("初稿。"), row.before().stream().map(OpinionRow.Said::text).toList());
        assertEquals(
                List.of("105 meetings.task.opinion", "101 meetings.task.opinionOutlasts"),
                container
                        .database()
                        .texts(
                                "select concat(t.office_id, ' ', t.verb) from desk_task t join meetings_opinion o on o.id = t.record_id"
                                        + " where t.record_kind = 'meetings.opinion' and o.proposal_id = " + next
                                        + " and t.closed_at is null and t.object_words like '%接續的案' order by t.verb"));
    }

    @Test
    void before_the_first_check_all_are_told_too_and_the_next_waits_for_it() throws SQLException {
        long first = proposed(house.firstOfficer, "未檢視的案");
        as(house.keeper);
        check.recheck(lead, "重新檢視");
        as(house.firstHead);
        proposals.withdraw(lead, null);
        as(house.keeper);
        assertEquals(ProposalState.SUBMITTED, proposals.byId(next).state());
        assertEquals(1, told("proposal.leads", house.second));
        assertEquals(1, told("proposal.goesOn", THIRD));
        assertEquals(
                List.of("MERGED " + proposals.byId(next).called()),
                container
                        .database()
                        .texts("select concat(to_state, ' ', words) from meetings_proposal_step where proposal_id = "
                                + last + " order by id desc limit 1"));
        assertEquals(ProposalState.SUBMITTED, proposals.byId(first).state());
    }

    @Test
    void minutes_that_were_begun_say_that_another_proposal_leads_and_follow_it_or_keep_their_words() {
        as(house.keeper);
        agendas.settle(house.meeting);
        container.clock().setTo(MEETING);
        long recording = recordings.begin(house.meeting, null);
        assertEquals(List.of(), since.of(minutes.of(recording)).passedOn());
        as(house.firstHead);
        proposals.withdraw(lead, null);
        as(house.keeper);
        AgendaSince.PassedOn one = since.of(minutes.of(recording)).passedOn().get(0);
        assertEquals("帶頭的案 接續的案", one.called() + " " + one.matter().subject());
        since.follow(recording, one.item(), one.version(), true);
        RecordingSheet.Matter matter =
                minutes.of(recording).of(AgendaPart.DISCUSSION).get(0);
        assertEquals("接續的案 接續的案說明", matter.subject() + " " + matter.explanation());
        assertFalse(matter.proposer().contains("移民署"), matter.proposer());
        assertEquals("照案通過。", matter.points().get(0).text());
        assertEquals(List.of(), since.of(minutes.of(recording)).passedOn());
        as(house.secondOfficer);
        proposals.withdraw(next, null);
        as(house.keeper);
        AgendaSince.PassedOn again = since.of(minutes.of(recording)).passedOn().get(0);
        assertThrows(
                OptimisticLockException.class, () -> since.follow(recording, again.item(), again.version() - 1, true));
        since.follow(recording, again.item(), again.version() - 1, false);
        assertEquals(
                "接續的案", minutes.of(recording).of(AgendaPart.DISCUSSION).get(0).subject());
        assertEquals(List.of(), since.of(minutes.of(recording)).passedOn());
    }

    @Test
    void one_that_was_joined_leaves_those_joined_to_it_with_the_matter() {
        long late = proposed(thirdOfficer, "再併的案");
        as(house.keeper);
        long middle = proposed(house.secondOfficer, "中間的案");
        as(house.keeper);
        check.merge(late, version(late), middle);
        check.merge(middle, version(middle), lead);
        as(house.secondOfficer);
        proposals.withdraw(middle, null);
        as(house.keeper);
        assertEquals(lead, proposals.byId(late).mergedInto());
        assertEquals(ProposalState.MERGED, proposals.byId(late).state());
        assertEquals("帶頭的案", discussed().get(0).subject());
    }
}
