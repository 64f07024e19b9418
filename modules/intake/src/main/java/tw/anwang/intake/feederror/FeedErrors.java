package tw.anwang.intake.feederror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import tw.anwang.desk.FileRef;
import tw.anwang.desk.Files;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.Reports;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RuleBroken;

/** What a county told platforms of their data: seen by those of that county who see the report it is about. */
@ApplicationScoped
@Permitted(IntakePermissions.PLATFORM)
@Transactional
public class FeedErrors {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Offices offices;

    @Inject
    Reports reports;

    @Inject
    Files files;

    @Inject
    Tasks tasks;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** One page, the latest first. */
    public FeedErrorsFound found(FeedErrorFilter filter, int page) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        Paging paging = new Paging(page, Paging.SIZE, count(filter), filter.query());
        CriteriaQuery<FeedError> query = cb.createQuery(FeedError.class);
        Root<FeedError> error = query.from(FeedError.class);
        query.where(conditions(filter, cb, query, error)).orderBy(cb.desc(error.get("id")));
        List<FeedError> rows = em.createQuery(query)
                .setFirstResult(paging.firstRow())
                .setMaxResults(paging.size())
                .getResultList();
        trail.listed(
                FeedError.KIND,
                filter.query().toString(),
                rows.stream().map(FeedError::id).toList());
        return new FeedErrorsFound(rows, paging);
    }

    /** Exactly up to the limit of counting, in the order of an index so that it stops there. */
    private long count(FeedErrorFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> ids = cb.createQuery(Long.class);
        Root<FeedError> one = ids.from(FeedError.class);
        ids.select(one.get("id")).where(conditions(filter, cb, ids, one)).orderBy(cb.desc(one.get("id")));
        if (Paging.exceeds(em.createQuery(ids))) {
            return Paging.COUNT_LIMIT + 1L;
        }
        CriteriaQuery<Long> count = cb.createQuery(Long.class);
        Root<FeedError> counted = count.from(FeedError.class);
        count.select(cb.count(counted)).where(conditions(filter, cb, count, counted));
        return em.createQuery(count).getSingleResult();
    }

    private Predicate conditions(
            FeedErrorFilter filter, CriteriaBuilder cb, CriteriaQuery<?> query, Root<FeedError> error) {
        Subquery<Long> seen = query.subquery(Long.class);
        Root<Report> report = seen.from(Report.class);
        seen.select(report.get("id"))
                .where(
                        cb.equal(report.get("id"), error.get("reportId")),
                        ScopeCriteria.visible(user.getMe().scope(), Report.KIND, cb, seen, report));
        Predicate visible = cb.and(
                cb.equal(error.get("countyCode"), county()), cb.or(cb.isNull(error.get("reportId")), cb.exists(seen)));
        return filter.state() == null ? visible : cb.and(visible, cb.equal(error.get("state"), filter.state()));
    }

    private String county() {
        return offices.byId(user.getMe().office()).map(OfficeRef::countyCode).orElse("");
    }

    /** For its page; the reading stands in the trail. */
    public FeedError read(long id) {
        FeedError error = byId(id);
        trail.record("read", FeedError.KIND, id, null);
        return error;
    }

    /** @throws NotVisible outside the county, or where the report it is about is not seen */
    FeedError byId(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<FeedError> query = cb.createQuery(FeedError.class);
        Root<FeedError> error = query.from(FeedError.class);
        query.where(cb.equal(error.get("id"), id), conditions(new FeedErrorFilter(null), cb, query, error));
        return em.createQuery(query)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(FeedError.KIND, id));
    }

    /** The pictures of one that the caller has found visible. */
    public List<FileRef> pictures(long id) {
        byId(id);
        return files.of(FeedError.KIND, id);
    }

    /** Tells of it; whoever does has it on the desk until it is over. @param picture null for none @return its id */
    public long raise(ToldError told, String pictureName, InputStream picture) {
        if (told.report() != null) {
            reports.byId(told.report());
        }
        String county = county();
        if (county.isEmpty()) {
            throw new RuleBroken("intake.platform.noCounty");
        }
        FeedError error = new FeedError(county, told, user.getMe(), clock.instant());
        em.persist(error);
        em.flush();
        if (picture != null) {
            needPicture(files.add(FeedError.KIND, error.id(), pictureName, picture));
        }
        tasks.open(NewTask.of(
                        "intake.task.platformError",
                        FeedError.KIND,
                        error.id(),
                        "/intake/platformError.xhtml?id=" + error.id())
                .forAccount(user.getMe().id())
                .because("intake.task.why.platformError")
                .about(error.platform().system() + " " + error.sourceNumber()));
        trail.record("reportError", FeedError.KIND, error.id(), null);
        return error.id();
    }

    private static void needPicture(FileRef file) {
        if (!file.mediaType().startsWith("image/") && !file.mediaType().equals("application/pdf")) {
            throw new RuleBroken("intake.platformError.noPicture", file.name());
        }
    }

    /** 平台已回復. @param version the one that was read */
    public void answer(long id, int version, String words) {
        inTurn(id, version).answer(words, clock.instant());
        trail.record("answerError", FeedError.KIND, id, null);
    }

    /** 已更正 or 不予更正. @param version the one that was read */
    public void close(long id, int version, boolean corrected, String words) {
        inTurn(id, version).close(corrected, words, clock.instant());
        tasks.closeAll(FeedError.KIND, id);
        trail.record("closeError", FeedError.KIND, id, null);
    }

    private FeedError inTurn(long id, int version) {
        FeedError error = byId(id);
        em.refresh(error, LockModeType.PESSIMISTIC_WRITE);
        if (error.version() != version) {
            throw new OptimisticLockException();
        }
        return error;
    }
}
