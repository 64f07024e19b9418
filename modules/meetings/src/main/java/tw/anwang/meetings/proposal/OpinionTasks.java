package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Notices;
import tw.anwang.desk.Tasks;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.meeting.Meeting;

/** An opinion lies on the desk of the office asked until it is given; the staff unit is told. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OpinionTasks {
    private static final String ASK_ANEW = "meetings.task.opinionOutlasts";

    @Inject
    Tasks tasks;

    @Inject
    Notices notices;

    void ask(Opinion opinion, Proposal proposal) {
        tasks.open(NewTask.of(
                        "meetings.task.opinion",
                        Opinions.KIND,
                        opinion.id(),
                        "/meetings/opinion.xhtml?id=" + opinion.id())
                .forOffice(opinion.office(), "meetings.answer")
                .because("meetings.task.why.competent")
                .about(proposal.called())
                .due(Deadline.on(opinion.dueOn()))
                .reminding("meetings.notice.due.opinion", String.valueOf(proposal.number())));
    }

    /** The staff unit gives another day where the meeting is held before the opinion is due. */
    void inTimeOrNot(Opinion opinion, Proposal proposal, Meeting meeting) {
        tasks.close(Opinions.KIND, opinion.id(), ASK_ANEW);
        if (opinion.outlasts(meeting)) {
            tasks.open(NewTask.of(ASK_ANEW, Opinions.KIND, opinion.id(), ProposalTasks.page(proposal.id()))
                    .forOffice(meeting.staffOffice(), "meetings.keep")
                    .because("meetings.task.why.meetingMoved")
                    .about(proposal.called()));
        }
    }

    /** The meeting is taken up again: what was owed is owed. */
    void goOn(Opinion opinion, Proposal proposal) {
        if (!opinion.isGiven() && ProposalState.STANDING.contains(proposal.state())) {
            ask(opinion, proposal);
        }
    }

    void given(Opinion opinion, Proposal proposal, OfficeId staffUnit) {
        forget(opinion);
        notices.tell(staffUnit, "meetings.notice.opinion", ProposalTasks.page(proposal.id()), proposal.called());
    }

    void forget(Opinion opinion) {
        tasks.closeAll(Opinions.KIND, opinion.id());
    }
}
