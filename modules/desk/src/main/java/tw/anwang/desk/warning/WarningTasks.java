package tw.anwang.desk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Notices;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.UnusualAccess;
import tw.anwang.identity.UnusualAccessReviewed;

/** Asks the head of the person's office and tells the auditors, in the transaction of the finding itself. */
@ApplicationScoped
class WarningTasks {
    private static final String VERB = "identity.task.reviewWarning";
    private static final String PAGE = "/identity/warning.xhtml?id=";

    @Inject
    Tasks tasks;

    @Inject
    Notices notices;

    void found(@Observes UnusualAccess warning) {
        tasks.open(NewTask.of(VERB, UnusualAccess.KIND, warning.id(), PAGE + warning.id())
                .forOffice(warning.office(), "identity.audit")
                .because("identity.task.why.watch")
                .about(warning.who())
                .due(Deadline.on(warning.reviewBy()))
                .asReview());
        warning.auditors()
                .forEach(auditor ->
                        notices.tell(auditor, "identity.notice.warning", PAGE + warning.id(), warning.who()));
    }

    void reviewed(@Observes UnusualAccessReviewed warning) {
        tasks.close(UnusualAccess.KIND, warning.id(), VERB);
    }
}
