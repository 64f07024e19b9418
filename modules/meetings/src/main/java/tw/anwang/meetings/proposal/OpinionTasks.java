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

/** An opinion lies on the desk of the office asked until it is given; the staff unit is told. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OpinionTasks {
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
                .due(Deadline.on(opinion.dueOn())));
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
