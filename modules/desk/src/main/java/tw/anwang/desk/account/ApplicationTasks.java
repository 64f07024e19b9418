package tw.anwang.desk.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Notices;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.ApplicationEnded;
import tw.anwang.identity.ApplicationWaits;

/** Asks the head, then the administrators, about an application for an account; tells who applied for a colleague. */
@ApplicationScoped
class ApplicationTasks {
    private static final String ENDORSE = "identity.task.endorseApplication";
    private static final String APPROVE = "identity.task.approveApplication";

    @Inject
    Tasks tasks;

    @Inject
    Notices notices;

    void waits(@Observes ApplicationWaits application) {
        if (application.atHead()) {
            tasks.open(NewTask.of(
                            ENDORSE,
                            ApplicationWaits.KIND,
                            application.id(),
                            "/identity/applicationEndorse.xhtml?id=" + application.id())
                    .forOffice(application.office(), "identity.reviewAccounts")
                    .because("identity.task.why.head")
                    .about(application.name())
                    .asReview());
        }
        application
                .administrators()
                .forEach(administrator -> tasks.open(NewTask.of(
                                APPROVE,
                                ApplicationWaits.KIND,
                                application.id(),
                                "/identity/application.xhtml?id=" + application.id())
                        .forAccount(administrator)
                        .because("identity.task.why.administrator")
                        .about(application.name())
                        .asReview()));
    }

    void ended(@Observes ApplicationEnded application) {
        tasks.closeAll(ApplicationWaits.KIND, application.id());
        String told =
                application.approved() ? "identity.notice.applicationApproved" : "identity.notice.applicationRefused";
        application
                .applicant()
                .ifPresent(applicant ->
                        notices.tell(applicant, told, "/home.xhtml", application.name(), application.words()));
    }
}
