package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Notices;
import tw.anwang.desk.Tasks;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.reminder.OfficesToTell;

/** Whose turn it is: each step of a call or a proposal puts a task on the desk it lies on, or tells who waits. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ProposalTasks {
    private static final String ANSWER = "meetings.answer";
    private static final String PROPOSE = "meetings.task.propose";
    private static final String CALL_ANEW = "meetings.task.callOutlasts";
    private static final String PROPOSAL = Proposal.KIND.name();

    @Inject
    Tasks tasks;

    @Inject
    Notices notices;

    @Inject
    OfficesToTell toTell;

    @Inject
    Clock clock;

    /** An office is asked for proposals. */
    void ask(Call call, Meeting meeting, OfficeId office) {
        tasks.open(NewTask.of(PROPOSE, Calls.KIND, call.id(), board(call.meetingId()))
                .forOffice(office, ANSWER)
                .because("meetings.task.why.called")
                .about(meeting.called())
                .due(Deadline.at(call.closesAt()))
                .reminding("meetings.notice.due.propose", meeting.byNumber()));
    }

    /** The office proposed, or said that it has nothing. */
    void answered(Call call, OfficeId office) {
        tasks.close(Calls.KIND, call.id(), PROPOSE, office);
    }

    void closed(Call call) {
        tasks.closeAll(Calls.KIND, call.id());
    }

    /** The staff unit gives another moment where the meeting begins before the call closes. */
    void inTimeOrNot(Call call, Meeting meeting) {
        tasks.close(Calls.KIND, call.id(), CALL_ANEW);
        if (call.outlasts(meeting)) {
            tasks.open(
                    NewTask.of(CALL_ANEW, Calls.KIND, call.id(), "/meetings/callForm.xhtml?meeting=" + call.meetingId())
                            .forOffice(meeting.staffOffice(), "meetings.keep")
                            .because("meetings.task.why.meetingMoved")
                            .about(meeting.called()));
        }
    }

    /** It waits for the staff unit's first check. */
    void handedIn(Proposal proposal, OfficeId staffUnit) {
        tasks.closeAll(PROPOSAL, proposal.id());
        tasks.open(NewTask.of("meetings.task.checkProposal", PROPOSAL, proposal.id(), page(proposal.id()))
                .forOffice(staffUnit, "meetings.keep")
                .because("meetings.task.why.staff")
                .about(proposal.called())
                .asReview());
    }

    /** 退請補正: it is on the desk of the office again. */
    void givenBack(Proposal proposal) {
        tasks.closeAll(PROPOSAL, proposal.id());
        tasks.open(NewTask.of(
                        "meetings.task.completeProposal",
                        PROPOSAL,
                        proposal.id(),
                        "/meetings/proposalForm.xhtml?id=" + proposal.id())
                .forOffice(proposal.office(), ANSWER)
                .because("meetings.task.why.proposer")
                .about(proposal.called())
                .asReturned());
    }

    /** The staff unit has said what becomes of it. */
    void checked(Proposal proposal, Collection<Long> proposers) {
        tasks.closeAll(PROPOSAL, proposal.id());
        toTell.allNow(proposers, Taipei.today(clock)).forEach(office -> tell(proposal, office));
    }

    /** The meeting is taken up again: what waited for somebody waits for the same. */
    void goOn(Proposal proposal, OfficeId staffUnit) {
        if (proposal.state() == ProposalState.SUBMITTED) {
            handedIn(proposal, staffUnit);
        } else if (proposal.state() == ProposalState.RETURNED) {
            givenBack(proposal);
        }
    }

    /** The meeting is over: nobody owes anything for it any more. */
    void over(Proposal proposal) {
        tasks.closeAll(PROPOSAL, proposal.id());
    }

    /** The meeting closed without a word on it: the staff unit answers it, and its office is told. */
    void leftOver(Proposal proposal, OfficeId staffUnit) {
        handedIn(proposal, staffUnit);
        tell(proposal, proposal.office(), "leftOver");
    }

    /** What its office was asked to complete is checked as it stands. */
    void takenBack(Proposal proposal) {
        tell(proposal, proposal.office(), "takenBack");
    }

    /** It goes on at the next meeting. */
    void carried(Proposal proposal) {
        tell(proposal, proposal.office(), "carried");
    }

    void withdrawn(Proposal proposal, OfficeId staffUnit) {
        tasks.closeAll(PROPOSAL, proposal.id());
        tell(proposal, staffUnit);
    }

    /** It leads a matter whose office withdrew. @param proposers all that propose it now */
    void leads(Proposal proposal, OfficeId staffUnit, Collection<Long> proposers) {
        tasks.closeAll(PROPOSAL, proposal.id());
        tell(proposal, proposal.office(), "leads");
        toTell.allNow(proposers, Taipei.today(clock)).stream()
                .filter(office ->
                        !toTell.now(proposal.office(), Taipei.today(clock)).contains(office))
                .forEach(office -> tell(proposal, office, "goesOn"));
        tell(proposal, staffUnit, "goesOn");
    }

    /** What it was joined to was withdrawn, the matter goes on in that lead. */
    void goesOn(Proposal lead, OfficeId joined) {
        tell(lead, joined, "goesOn");
    }

    /** The call was extended: it is no motion from the floor any more. */
    void inTime(Proposal proposal) {
        tell(proposal, proposal.office(), "inTime");
    }

    private void tell(Proposal proposal, OfficeId office) {
        boolean floor = proposal.isLate() && proposal.state() == ProposalState.LISTED;
        tell(proposal, office, proposal.state() + (floor ? ".floor" : ""));
    }

    private void tell(Proposal proposal, OfficeId office, String what) {
        toTell.now(office, Taipei.today(clock))
                .forEach(now ->
                        notices.tell(now, "meetings.notice.proposal." + what, page(proposal.id()), proposal.called()));
    }

    static String page(long proposalId) {
        return "/meetings/proposal.xhtml?id=" + proposalId;
    }

    static String board(long meetingId) {
        return "/meetings/call.xhtml?meeting=" + meetingId;
    }
}
