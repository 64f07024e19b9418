package tw.anwang.desk.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Notices;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.MoveEnded;
import tw.anwang.identity.MoveWaits;

/** Asks the heads of both offices about a change of office, and tells the person how it ended. */
@ApplicationScoped
class MoveTasks {
    private static final String VERB = "identity.task.agreeMove";
    private static final String PAGE = "/identity/moves.xhtml";

    @Inject
    Tasks tasks;

    @Inject
    Notices notices;

    void waits(@Observes MoveWaits move) {
        tasks.closeAll(MoveWaits.KIND, move.id());
        move.sides()
                .forEach(side -> tasks.open(NewTask.of(VERB, MoveWaits.KIND, move.id(), PAGE)
                        .forOffice(side, "identity.reviewAccounts")
                        .because("identity.task.why.head")
                        .about(move.name())
                        .asReview()));
    }

    void ended(@Observes MoveEnded move) {
        tasks.closeAll(MoveWaits.KIND, move.id());
        notices.tell(
                move.person(),
                move.done() ? "identity.notice.moved" : "identity.notice.moveRefused",
                PAGE,
                move.office(),
                move.words());
    }
}
