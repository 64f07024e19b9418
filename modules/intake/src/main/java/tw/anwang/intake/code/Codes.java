package tw.anwang.intake.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.anwang.identity.Permitted;
import tw.anwang.intake.IntakePermissions;

/** The codes of a day: asked once, for only a migration changes them, and one runs before the portal starts. */
@ApplicationScoped
@Permitted(IntakePermissions.READ)
public class Codes {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    private volatile List<Code> all;

    /** Those of a list that are in force, in its order. */
    public List<Code> of(CodeList list, LocalDate day) {
        return all().stream()
                .filter(code -> code.list() == list && code.isValidOn(day))
                .toList();
    }

    /** What the code meant on that day; the code itself where no list knows it; null for none. */
    public String words(CodeList list, String code, LocalDate day, Locale locale) {
        if (code == null) {
            return null;
        }
        return one(list, code, day).map(found -> found.name(locale)).orElse(code);
    }

    private Optional<Code> one(CodeList list, String code, LocalDate day) {
        return of(list, day).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether a report of that day may bear the code. */
    public boolean isKnown(CodeList list, String code, LocalDate day) {
        return code == null || one(list, code, day).isPresent();
    }

    private List<Code> all() {
        List<Code> known = all;
        if (known == null) {
            known = em.createQuery("select c from Code c order by c.position, c.id", Code.class)
                    .getResultList();
            all = known;
        }
        return known;
    }
}
