package tw.anwang.registry.grantable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.GrantableKinds;
import tw.anwang.registry.household.Household;

/** Households, which the office that answers for them grants; people call them by 家戶編號 and never by a name. */
@ApplicationScoped
public class RegistryKinds implements GrantableKinds {
    /** 衛生福利部社會及家庭署 of the directory's own rows: the ministry's window for the programme [assumed]. */
    private static final OfficeId FAMILY_SUPPORT = new OfficeId(101);

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Override
    public String bundle() {
        return "tw.anwang.registry.messages";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind(Household.KIND, "kind.registry.household", "/registry/household.xhtml", FAMILY_SUPPORT));
    }

    @Override
    public EntityManager entities() {
        return em;
    }

    @Override
    public List<Numbered> numbered(String kind, String number) {
        return em.createQuery("select h.id, h.number from Household h where h.number = :number", Object[].class)
                .setParameter("number", number.strip())
                .getResultStream()
                .map(row -> new Numbered((Long) row[0], (String) row[1]))
                .toList();
    }

    @Override
    public Map<Long, String> words(String kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select h.id, h.number from Household h where h.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
