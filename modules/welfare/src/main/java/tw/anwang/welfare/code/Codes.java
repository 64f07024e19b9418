package tw.anwang.welfare.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.WelfarePermissions;

/** All code lists. */
@ApplicationScoped
public class Codes {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    /** Every code there ever was, for what was chosen once: in one statement, in the order of the lists. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public List<Code> all() {
        return em.createQuery("select c from Code c order by c.list, c.position, c.validFrom", Code.class)
                .getResultList();
    }

    /** What may be chosen on that day. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public List<Code> in(Code.List list, LocalDate day) {
        return all().stream()
                .filter(code -> code.list() == list && code.holdsOn(day))
                .toList();
    }

    /** The chosen one. @throws RuleBroken for what may not be chosen on that day */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public Code chosen(Code.List list, String code, LocalDate day) {
        return in(list, day).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("welfare.code.unknown"));
    }
}
