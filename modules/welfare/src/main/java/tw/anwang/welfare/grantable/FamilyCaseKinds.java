package tw.anwang.welfare.grantable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.GrantableKinds;
import tw.anwang.welfare.familycase.FamilyCase;

/** Cases, which a centre leads. */
@ApplicationScoped
public class FamilyCaseKinds implements GrantableKinds {
    /** 衛生福利部社會及家庭署 of the directory's own rows: answers for vulnerable families [assumed]. */
    private static final OfficeId FAMILY_SUPPORT = new OfficeId(101);

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Override
    public String bundle() {
        return "tw.anwang.welfare.messages";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind(FamilyCase.KIND, "kind.welfare.familyCase", "/welfare/familyCase.xhtml", FAMILY_SUPPORT));
    }

    @Override
    public EntityManager entities() {
        return em;
    }

    /** By its 案號. */
    @Override
    public List<Numbered> numbered(String kind, String number) {
        return em.createQuery("select c.id, c.number from FamilyCase c where c.number = :number", Object[].class)
                .setParameter("number", number.strip())
                .getResultStream()
                .map(row -> new Numbered((Long) row[0], (String) row[1]))
                .toList();
    }

    @Override
    public Map<Long, String> words(String kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select c.id, c.number from FamilyCase c where c.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
