package tw.anwang.desk.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Notices;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.DeputyEnded;
import tw.anwang.identity.DeputyNamed;

/** A deputy finds on home for whom to act and until when; who is represented is told. */
@ApplicationScoped
class DeputyTasks {
    private static final String VERB = "identity.task.deputize";
    private static final String PAGE = "/identity/deputies.xhtml";

    @Inject
    Tasks tasks;

    @Inject
    Notices notices;

    void named(@Observes DeputyNamed deputy) {
        tasks.open(NewTask.of(VERB, DeputyNamed.KIND, deputy.id(), PAGE)
                .forAccount(deputy.deputy())
                .because("identity.task.why.deputy")
                .about(deputy.personName())
                .due(Deadline.on(deputy.to())));
        notices.tell(
                deputy.person(), "identity.notice.deputyNamed", PAGE, deputy.deputyName(), deputy.from(), deputy.to());
    }

    void ended(@Observes DeputyEnded deputy) {
        tasks.closeAll(DeputyNamed.KIND, deputy.id());
    }
}
