package tw.anwang.desk.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.AdministratorsReviewed;
import tw.anwang.identity.AdministratorsToReview;

/** One task for each national administrator; told again every night, it stays the one it is. */
@ApplicationScoped
class AdministratorReviewTasks {
    private static final String VERB = "identity.task.reviewAdministrators";

    @Inject
    Tasks tasks;

    void due(@Observes AdministratorsToReview accounts) {
        tasks.open(NewTask.of(
                        VERB,
                        AdministratorsToReview.KIND,
                        accounts.administrator().value(),
                        "/identity/administratorReview.xhtml")
                .forAccount(accounts.administrator())
                .because("identity.task.why.administrator")
                .due(Deadline.on(accounts.reviewBy())));
    }

    void done(@Observes AdministratorsReviewed accounts) {
        tasks.close(AdministratorsToReview.KIND, accounts.administrator().value(), VERB);
    }
}
