package tw.anwang.desk.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Notices;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.GlassOpened;
import tw.anwang.identity.GlassReviewed;
import tw.anwang.kernel.RocDate;

/** Tells the heads of the leading office at once and asks the reviewer, in the transaction of the opening itself. */
@ApplicationScoped
class GlassTasks {
    private static final String VERB = "identity.task.reviewGlass";
    private static final String PAGE = "/identity/glassReview.xhtml?id=";

    @Inject
    Tasks tasks;

    @Inject
    Notices notices;

    void opened(@Observes GlassOpened glass) {
        tasks.open(NewTask.of(VERB, GlassOpened.KIND, glass.id(), PAGE + glass.id())
                .forOffice(glass.reviewingOffice(), "identity.reviewGlass")
                .because("identity.task.why.reviewer")
                .about(glass.record() + " " + glass.who())
                .due(Deadline.on(glass.reviewBy()))
                .asReview());
        glass.heads()
                .forEach(head -> notices.tell(
                        head,
                        "identity.notice.glassOpened",
                        PAGE + glass.id(),
                        glass.who(),
                        glass.record(),
                        RocDate.format(glass.until())));
    }

    void reviewed(@Observes GlassReviewed glass) {
        tasks.close(GlassOpened.KIND, glass.id(), VERB);
        notices.tell(
                glass.opener(),
                "identity.notice.glassReviewed." + glass.verdict(),
                "/identity/breakGlass.xhtml",
                glass.record(),
                glass.words());
    }
}
