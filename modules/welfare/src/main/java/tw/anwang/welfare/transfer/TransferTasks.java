package tw.anwang.welfare.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.welfare.WelfarePermissions;

/** Whose turn it is: of the centre that may accept, or of the one whose offer was refused. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TransferTasks {
    private static final String TAKE = "welfare.task.takeTransfer";
    private static final String REFUSED = "welfare.task.transferRefused";

    @Inject
    Tasks tasks;

    void renew(Transfer one) {
        tasks.closeAll(Transfer.KIND, one.id());
        if (one.isOpen()) {
            tasks.open(task(one, TAKE)
                    .forOffice(one.to(), WelfarePermissions.SUPERVISE)
                    .because("welfare.task.why.transfer")
                    .due(Deadline.on(one.dueOn()))
                    .asReview());
        } else if (!one.isSettled()) {
            tasks.open(task(one, REFUSED)
                    .forOffice(one.from(), WelfarePermissions.SUPERVISE)
                    .because("welfare.task.why.supervisor")
                    .asReturned());
        }
    }

    private static NewTask task(Transfer one, String verb) {
        return NewTask.of(verb, Transfer.KIND, one.id(), page(one.id())).about(one.caseNumber());
    }

    static String page(long id) {
        return "/welfare/transfer.xhtml?id=" + id;
    }
}
