package tw.anwang.meetings.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;

/** All series. The plural of series is series, hence the name. */
@ApplicationScoped
public class SeriesList {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    MeetingCounts counts;

    @Inject
    Offices offices;

    @Inject
    Trail trail;

    @Inject
    Event<SeriesChanged> changed;

    /** A series was written: who sees its meetings may have changed. */
    public record SeriesChanged(Series series) {}

    /** The series with that id. @throws NotVisible where the person does not see it */
    @Permitted("meetings.read")
    @Transactional
    public Series byId(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Series> query = cb.createQuery(Series.class);
        Root<Series> series = query.from(Series.class);
        query.where(
                cb.equal(series.get("id"), id),
                ScopeCriteria.visible(user.getMe().scope(), Series.KIND, cb, query, series));
        return em.createQuery(query)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(Series.KIND.name(), id));
    }

    /** The series behind a meeting or item that the caller has found visible already. */
    @Permitted("meetings.read")
    @Transactional
    public Series behind(long id) {
        return em.find(Series.class, id);
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

    /** Those of which the person's office is the staff unit. */
    @Permitted("meetings.keep")
    @Transactional
    public List<SeriesChoice> kept() {
        Actor me = user.getMe();
        return choices().stream()
                .filter(choice -> me.actsFor(new OfficeId(choice.staffOfficeId())))
                .toList();
    }

    /** The list page: every series the person sees, with the number of its meetings seen; two statements. */
    @Permitted("meetings.read")
    @Transactional
    public List<SeriesRow> rows() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Series> query = cb.createQuery(Series.class);
        Root<Series> series = query.from(Series.class);
        query.where(ScopeCriteria.visible(user.getMe().scope(), Series.KIND, cb, query, series))
                .orderBy(cb.asc(series.get("name")), cb.asc(series.get("id")));
        List<Series> found = em.createQuery(query).getResultList();
        List<Long> ids = found.stream().map(Series::id).toList();
        Map<Long, MeetingCounts.Count> counted = counts.of(ids);
        trail.listed(Series.KIND.name(), "", ids);
        return found.stream()
                .map(one -> row(one, counted.getOrDefault(one.id(), MeetingCounts.NONE)))
                .toList();
    }

    private static SeriesRow row(Series series, MeetingCounts.Count count) {
        return new SeriesRow(
                series.id(),
                series.name(),
                series.staffOffice().value(),
                series.convener().value(),
                series.openness(),
                count.meetings(),
                count.newest());
    }

    /** Writes down a new series; its staff unit must be the person's own office or one below it. */
    @Permitted("meetings.keep")
    @Transactional
    public long record(SeriesFacts facts) {
        Series series = new Series(facts, countyOf(facts.staff()));
        refuseForeign(series);
        em.persist(series);
        em.flush();
        publish(series, "create");
        return series.id();
    }

    /** @param version the version the form was read at */
    @Permitted("meetings.keep")
    @Transactional
    public void amend(long id, int version, SeriesFacts facts) {
        Series series = byId(id);
        refuseForeign(series);
        if (series.version() != version) {
            throw new OptimisticLockException();
        }
        series.amend(facts, countyOf(facts.staff()));
        refuseForeign(series);
        publish(series, "change");
    }

    /** Which columns its follow-up report has. @param version the version they were read at */
    @Permitted("meetings.keep")
    @Transactional
    public void chooseReportColumns(long id, int version, String codes) {
        Series series = byId(id);
        refuseForeign(series);
        if (series.version() != version) {
            throw new OptimisticLockException();
        }
        series.chooseReportColumns(codes);
        trail.record("change", Series.KIND.name(), id, codes);
    }

    private void refuseForeign(Series series) {
        series.whyNotKeep(user.getMe()).ifPresent(RuleBroken::refuse);
    }

    private String countyOf(OfficeId office) {
        OfficeRef found = offices.byIds(List.of(office)).get(office);
        return found == null ? null : found.countyCode();
    }

    private void publish(Series series, String verb) {
        em.createQuery("delete from SeriesParty p where p.recordId = :id")
                .setParameter("id", series.id())
                .executeUpdate();
        series.parties().forEach(party -> em.persist(new SeriesParty(series.id(), party)));
        changed.fire(new SeriesChanged(series));
        trail.record(verb, Series.KIND.name(), series.id(), null);
    }
}
