package tw.anwang.identity.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.OpenWork;
import tw.anwang.kernel.RuleBroken;

/** What an office leaves behind when it ends: people and tasks. */
@ApplicationScoped
class OfficeEnd {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Instance<OpenWork> work;

    /** @throws RuleBroken {@code identity.office.openWork} where people or tasks are left and no office goes on */
    void refuseWorkWithoutSuccessor(OfficeId office, List<OfficeId> successors) {
        long accounts = accounts(office);
        long tasks = work.isResolvable() ? work.get().count(office) : 0;
        if (successors.isEmpty() && accounts + tasks > 0) {
            throw new RuleBroken("identity.office.openWork", accounts, tasks);
        }
    }

    private long accounts(OfficeId office) {
        return em.createQuery(
                        "select count(a) from Account a where a.officeId = :office and a.disabledAt is null",
                        Long.class)
                .setParameter("office", office.value())
                .getSingleResult();
    }
}
