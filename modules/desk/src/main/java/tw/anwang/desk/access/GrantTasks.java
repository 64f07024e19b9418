package tw.anwang.desk.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.GrantDecided;
import tw.anwang.identity.GrantProposed;

/** Asks the heads of the owning office to approve a grant, until one of them has decided. */
@ApplicationScoped
class GrantTasks {
    private static final String VERB = "identity.task.approveGrant";

    @Inject
    Tasks tasks;

    void proposed(@Observes GrantProposed grant) {
        tasks.open(NewTask.of(VERB, GrantProposed.KIND, grant.id(), "/identity/grant.xhtml?id=" + grant.id())
                .forOffice(grant.owner(), "identity.approveGrants")
                .because("identity.task.why.owner")
                .about(grant.purpose())
                .asReview());
    }

    void decided(@Observes GrantDecided grant) {
        tasks.close(GrantProposed.KIND, grant.id(), VERB);
    }
}
