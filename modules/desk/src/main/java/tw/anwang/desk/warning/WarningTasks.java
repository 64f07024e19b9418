package tw.anwang.desk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.Mails;
import tw.anwang.desk.NewMail;
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

    @Inject
    Mails mails;

    void found(@Observes UnusualAccess warning) {
        NewTask review = NewTask.of(VERB, UnusualAccess.KIND, warning.id(), PAGE + warning.id())
                .because("identity.task.why.watch")
                .about(warning.who())
                .due(Deadline.on(warning.reviewBy()))
                .asReview();
        if (warning.judgedInside()) {
            tasks.open(review.forOffice(warning.office(), "identity.audit"));
        } else {
            warning.auditors().forEach(auditor -> tasks.open(review.forAccount(auditor)));
        }
        // the mail names nobody: the number of the warning is in its link
        NewMail mail = NewMail.about(UnusualAccess.KIND, warning.id(), PAGE + warning.id());
        warning.auditors().forEach(auditor -> {
            notices.tell(auditor, "identity.notice.warning", PAGE + warning.id(), warning.who());
            mails.write(auditor, mail);
        });
    }

    void reviewed(@Observes UnusualAccessReviewed warning) {
        tasks.close(UnusualAccess.KIND, warning.id(), VERB);
    }
}
