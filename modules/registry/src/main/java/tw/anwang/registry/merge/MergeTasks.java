package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.Actor;
import tw.anwang.registry.RegistryPermissions;

/** 第二人確認: a merge that waits lies on the desk of the office that asked, where a colleague keeps the same people. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MergeTasks {
    private static final String AGREE = "registry.task.agreeMerge";

    @Inject
    Tasks tasks;

    /** @param numbers 家戶編號 of the people, by which they are called: a name has no place on a desk */
    void open(Merge merge, Actor who, Collection<String> numbers) {
        tasks.open(NewTask.of(AGREE, Merge.KIND, merge.id(), "/registry/personMerged.xhtml?id=" + merge.id())
                .forOffice(who.office(), RegistryPermissions.KEEP)
                .because("registry.task.why.agreeMerge")
                .about(String.join("、", numbers))
                .asReview());
    }

    void close(Merge merge) {
        tasks.close(Merge.KIND, merge.id(), AGREE);
    }
}
