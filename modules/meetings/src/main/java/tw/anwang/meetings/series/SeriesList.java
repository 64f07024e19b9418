package tw.anwang.meetings.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;

/** All series. The plural of series is series, hence the name. */
@ApplicationScoped
public class SeriesList {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    /** The series with that id. @throws NotVisible where the person does not see it */
    @Permitted("meetings.read")
    @Transactional
    public Series byId(long id) {
        return visible(id).orElseThrow(() -> new NotVisible(Series.KIND.name(), id));
    }

    private Optional<Series> visible(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Series> query = cb.createQuery(Series.class);
        Root<Series> series = query.from(Series.class);
        query.where(
                cb.equal(series.get("id"), id),
                ScopeCriteria.visible(user.getMe().scope(), Series.KIND, cb, query, series));
        return em.createQuery(query).getResultStream().findFirst();
    }

    /** Every series the person sees, by name; for choosing one. */
    @Permitted("meetings.read")
    @Transactional
    public List<SeriesChoice> choices() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<SeriesChoice> query = cb.createQuery(SeriesChoice.class);
        Root<Series> series = query.from(Series.class);
        query.select(cb.construct(
                        SeriesChoice.class,
                        series.get("id"),
                        series.get("name"),
                        series.get("shortName"),
                        series.get("leadOfficeId")))
                .where(ScopeCriteria.visible(user.getMe().scope(), Series.KIND, cb, query, series))
                .orderBy(cb.asc(series.get("name")));
        return em.createQuery(query).getResultList();
    }
}
