package tw.anwang.desk.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.AccountsReviewed;
import tw.anwang.identity.AccountsToReview;

/** One task for each office; told again every night, it stays the one it is. */
@ApplicationScoped
class AccountReviewTasks {
    private static final String VERB = "identity.task.reviewAccounts";

    @Inject
    Tasks tasks;

    @Inject
    Offices offices;

    void due(@Observes AccountsToReview accounts) {
        tasks.open(NewTask.of(VERB, AccountsToReview.KIND, accounts.office().value(), "/identity/accountReview.xhtml")
                .forOffice(accounts.office(), "identity.reviewAccounts")
                .because("identity.task.why.head")
                .about(offices.byId(accounts.office()).map(OfficeRef::name).orElse(""))
                .due(Deadline.on(accounts.reviewBy())));
    }

    void done(@Observes AccountsReviewed accounts) {
        tasks.close(AccountsToReview.KIND, accounts.office().value(), VERB, accounts.office());
    }
}
