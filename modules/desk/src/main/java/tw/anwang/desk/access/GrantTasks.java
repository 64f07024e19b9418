package tw.anwang.desk.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Notices;
import tw.anwang.desk.Tasks;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.GrantDecided;
import tw.anwang.identity.GrantProposed;
import tw.anwang.identity.GrantReviewed;
import tw.anwang.identity.GrantStopped;
import tw.anwang.identity.GrantToReview;

/** Asks the heads of the owning office to approve a grant and to review it, until one of them has; tells what stopped. */
@ApplicationScoped
class GrantTasks {
    private static final String APPROVE = "identity.task.approveGrant";
    private static final String REVIEW = "identity.task.reviewGrant";
    private static final String PAGE = "/identity/grant.xhtml?id=";

    @Inject
    Tasks tasks;

    @Inject
    Notices notices;

    void proposed(@Observes GrantProposed grant) {
        tasks.open(toHeads(APPROVE, grant.id(), grant.owner(), grant.purpose()).asReview());
    }

    void decided(@Observes GrantDecided grant) {
        tasks.close(GrantProposed.KIND, grant.id(), APPROVE);
    }

    void toReview(@Observes GrantToReview grant) {
        tasks.open(toHeads(REVIEW, grant.id(), grant.owner(), grant.purpose()).due(Deadline.on(grant.reviewOn())));
    }

    void reviewed(@Observes GrantReviewed grant) {
        tasks.close(GrantProposed.KIND, grant.id(), REVIEW);
    }

    void stopped(@Observes GrantStopped grant) {
        grant.told()
                .forEach(one -> notices.tell(
                        one,
                        "identity.notice.grantStopped." + grant.why(),
                        PAGE + grant.id(),
                        String.valueOf(grant.id()),
                        grant.grantee()));
    }

    private static NewTask toHeads(String verb, long grant, OfficeId owner, String purpose) {
        return NewTask.of(verb, GrantProposed.KIND, grant, PAGE + grant)
                .forOffice(owner, "identity.approveGrants")
                .because("identity.task.why.owner")
                .about(purpose);
    }
}
