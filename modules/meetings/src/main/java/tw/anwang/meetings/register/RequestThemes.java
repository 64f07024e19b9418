package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.MeetingPermissions;

/** All themes, in the order in which they are offered. */
@ApplicationScoped
public class RequestThemes {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CompilingOffices compiling;

    @Inject
    Trail trail;

    /** All of them, those out of use too. */
    @Permitted("meetings.read")
    @Transactional
    public List<RequestTheme> all() {
        return em.createQuery("select t from RequestTheme t order by t.position, t.id", RequestTheme.class)
                .getResultList();
    }

    /** Its name, or null for none. */
    @Permitted("meetings.read")
    @Transactional
    public String name(Long id) {
        RequestTheme theme = id == null ? null : em.find(RequestTheme.class, id);
        return theme == null ? null : theme.name();
    }

    /** @throws RuleBroken where one of that name is there */
    @Permitted(MeetingPermissions.REQUESTS)
    @Transactional
    public void add(String name) {
        compiling.whyNotSet().ifPresent(RuleBroken::refuse);
        List<RequestTheme> all = all();
        RequestTheme theme = new RequestTheme(name, all.size() + 1);
        if (all.stream().anyMatch(one -> one.name().equals(theme.name()))) {
            throw new RuleBroken("meetings.countyRequest.themeTwice", theme.name());
        }
        em.persist(theme);
        trail.record("requestTheme", CountyRequest.KIND.name(), 0, theme.name());
    }

    /** Offers it to new requests, or no more. */
    @Permitted(MeetingPermissions.REQUESTS)
    @Transactional
    public void use(long id, boolean on) {
        compiling.whyNotSet().ifPresent(RuleBroken::refuse);
        RequestTheme theme = em.find(RequestTheme.class, id);
        if (theme == null) {
            throw new RuleBroken("meetings.countyRequest.noTheme");
        }
        theme.use(on);
        trail.record("requestTheme", CountyRequest.KIND.name(), 0, theme.name());
    }
}
