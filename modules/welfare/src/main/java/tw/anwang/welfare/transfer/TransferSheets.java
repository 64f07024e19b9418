package tw.anwang.welfare.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCase;

/** Reads offers: supervisors of both centres see the same record, and nothing else of the other one. */
@ApplicationScoped
public class TransferSheets {
    private static final int SHOWN = 100;

    private static final String SEEN =
            "select t from Transfer t where (t.fromOfficeId in :mine or t.toOfficeId in :mine)";

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** @throws NotVisible for other centres */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public Transfer byId(long id) {
        return em.createQuery(SEEN + " and t.id = :id", Transfer.class)
                .setParameter("mine", user.getMe().scope().offices())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(Transfer.KIND, id));
    }

    /** The same, for the page that shows it. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public Transfer read(long id) {
        Transfer found = byId(id);
        trail.record("read", Transfer.KIND, id, null);
        return found;
    }

    /** Those that wait first, then the newest. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public List<Transfer> all() {
        List<Transfer> found = em.createQuery(
                        SEEN + " order by case when t.openCaseId is null then 1 else 0 end, t.id desc", Transfer.class)
                .setParameter("mine", user.getMe().scope().offices())
                .setMaxResults(SHOWN)
                .getResultList();
        trail.listed(Transfer.KIND, "", found.stream().map(Transfer::id).toList());
        return found;
    }

    /** The newest offer of a case that the person has read; empty where it was never offered. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public Optional<Transfer> newest(FamilyCase one) {
        return em.createQuery("select t from Transfer t where t.caseId = :id order by t.id desc", Transfer.class)
                .setParameter("id", one.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
